namespace HealthData.Tool.Dicom;

/// <summary>
/// The failure and warning reasons in words (PS3.18 I.2.2, and the Azure DICOM conformance statement).
/// </summary>
internal static class StoreReasons
{
    public static string Describe(StoreOutcome outcome)
    {
        var text = outcome.ReasonCode switch
        {
            1 => "attributes to search by are not valid",
            272 => "the service could not process it",
            288 or 289 or 43264 => "an attribute is missing or not valid",
            290 => "the service does not take this kind of object",
            43265 => "it belongs to another study",
            45063 => "the data set does not match its kind of object",
            45070 => "it is there already",
            45071 => "it is being stored already",
            _ => null,
        };
        return (text, outcome.ReasonCode) switch
        {
            ({ } known, { } code) => string.Create(CultureInfo.InvariantCulture, $"{known} (reason {code})"),
            (null, { } code) => string.Create(CultureInfo.InvariantCulture, $"reason {code}"),
            _ => "the service gave no reason",
        };
    }
}
