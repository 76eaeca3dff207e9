namespace HealthData.Fhir;

/// <summary>The statuses of search parameters. The service may have others.</summary>
public static class SearchParameterStatus
{
    /// <summary>The parameter is to be enabled, which the next reindexing does. It can be set.</summary>
    public const string Supported = "Supported";

    /// <summary>The parameter can be searched by.</summary>
    public const string Enabled = "Enabled";

    /// <summary>The parameter is to be disabled, which the next reindexing does.</summary>
    public const string PendingDisable = "PendingDisable";

    /// <summary>The parameter can't be searched by. It can be set, and becomes <see cref="PendingDisable"/>
    /// first.</summary>
    public const string Disabled = "Disabled";
}
