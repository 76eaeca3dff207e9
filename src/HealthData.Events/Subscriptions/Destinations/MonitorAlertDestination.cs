namespace HealthData.Events;

/// <summary>An alert of Azure Monitor. It needs the version 2025-02-15 of the API.</summary>
/// <threadsafety>Safe for concurrent reading.</threadsafety>
public sealed class MonitorAlertDestination : EventDestination
{
    internal const string KindName = "MonitorAlert";

    /// <summary>Creates the destination.</summary>
    /// <param name="severity">The severity, from <c>Sev0</c> to <c>Sev4</c>.</param>
    /// <exception cref="ArgumentException">The severity is null or empty.</exception>
    public MonitorAlertDestination(string severity)
        : base(KindName)
    {
        ArgumentException.ThrowIfNullOrEmpty(severity);
        Severity = severity;
    }

    /// <summary>Gets the severity, from <c>Sev0</c> to <c>Sev4</c>.</summary>
    public string Severity { get; }

    /// <summary>Gets or sets the description of the alert.</summary>
    public string? Description { get; set; }

    /// <summary>Gets the Azure Resource Manager ids of the action groups.</summary>
    public IList<string> ActionGroups { get; } = [];

    internal override void WriteProperties(Utf8JsonWriter json)
    {
        json.WriteString("severity", Severity);
        MemberWriter.Text(json, "description", Description);
        if (ActionGroups.Count > 0)
        {
            MemberWriter.Texts(json, "actionGroups", ActionGroups);
        }
    }
}
