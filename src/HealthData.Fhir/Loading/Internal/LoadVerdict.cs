namespace HealthData.Fhir;

/// <summary>What follows from a reply: the outcomes that are known, and what is sent again.</summary>
internal sealed class LoadVerdict
{
    public List<(LoadItem Item, EntryOutcome Outcome)> Outcomes { get; } = [];

    public List<LoadBundle> Again { get; } = [];

    /// <summary>Gets or sets how long to wait before it is sent again.</summary>
    public TimeSpan Delay { get; set; }

    /// <summary>Gets or sets a value that indicates whether the service had too much to do.</summary>
    public bool IsBusy { get; set; }

    /// <summary>Gets or sets a value that indicates whether the service has refused the bundle, so that there is
    /// nothing to wait for.</summary>
    public bool IsRefused { get; set; }

    /// <summary>Gets or sets how long the service asks to leave it alone; null if it doesn't.</summary>
    public TimeSpan? Pause { get; set; }

    /// <summary>Gets or sets what no other request would survive.</summary>
    public Exception? Hopeless { get; set; }

    public void Add(LoadItem item, EntryOutcome outcome) => Outcomes.Add((item, outcome));
}
