namespace HealthData.Testing;

/// <summary>The warning reasons (0008,1196) of the service.</summary>
internal static class WarningReason
{
    public const int InvalidSearchableAttributes = 1;
    public const int DataSetDoesNotMatchSopClass = 45063;
}
