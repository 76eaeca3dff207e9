namespace HealthData.Tool.Dicom;

/// <summary>A study, a series or an instance, by its UIDs.</summary>
internal sealed record ResourcePath(string Study, string? Series, string? Instance)
{
    public static ResourcePath? TryParse(string text) => text.Split('/') switch
    {
        [{ Length: > 0 } study] => new(study, null, null),
        [{ Length: > 0 } study, { Length: > 0 } series] => new(study, series, null),
        [{ Length: > 0 } study, { Length: > 0 } series, { Length: > 0 } instance] => new(study, series, instance),
        _ => null,
    };

    public string Kind => Instance is not null ? "instance" : Series is not null ? "series" : "study";

    public void WriteTo(Utf8JsonWriter writer)
    {
        writer.WriteString("studyInstanceUid", Study);
        if (Series is not null)
        {
            writer.WriteString("seriesInstanceUid", Series);
        }

        if (Instance is not null)
        {
            writer.WriteString("sopInstanceUid", Instance);
        }
    }
}
