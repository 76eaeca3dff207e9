namespace HealthData.MedTech.Fhir;

/// <summary>An Observation on its way to the server, with the groups of measurements that it takes.</summary>
/// <param name="Identifier">What it is found by.</param>
/// <param name="Id">The id that a new one gets.</param>
internal sealed record ObservationWork(string Identifier, string Id)
{
    public List<ObservationItem> Items { get; } = [];

    /// <summary>Gets or sets a value that indicates whether it's known what is on the server.</summary>
    public bool IsRead { get; set; }

    /// <summary>Gets or sets the Observation on the server; null where there is none.</summary>
    public FoundResource? Existing { get; set; }

    /// <summary>Gets or sets the Observation to write; null where it has everything.</summary>
    public ReadOnlyMemory<byte>? Json { get; set; }

    /// <summary>Gets or sets a value that indicates whether nothing is left to do.</summary>
    public bool IsDone { get; set; }

    /// <summary>Gets or sets what a write would be whose answer was lost: what is on the server then may be what was
    /// written here. Null where there is no such write.</summary>
    public MeasurementWriteStatus? Sent { get; set; }

    /// <summary>Gets or sets why the last attempt did not do.</summary>
    public MedTechProblemCode LastProblem { get; set; } = MedTechProblemCode.FhirServiceUnavailable;

    public string IdOnServer => Existing?.Id ?? Id;

    public BundleEntryRequest ToRequest() => new("PUT", $"Observation/{IdOnServer}", null)
    {
        Json = Json!.Value,
        IfMatch = Existing?.IfMatch,
    };

    /// <summary>Notes what became of the measurements that are not failed.</summary>
    public void Conclude(MeasurementWriteStatus status)
    {
        IsDone = true;
        foreach (var item in Items)
        {
            item.Status = item.Problem is null ? status : MeasurementWriteStatus.Failed;
        }
    }

    public void Fail(MedTechProblem problem)
    {
        foreach (var item in Items)
        {
            item.Problem ??= problem;
        }

        Conclude(MeasurementWriteStatus.Failed);
    }
}
