namespace HealthData.Tool.Dicom;

/// <summary>What became of a file, and why.</summary>
internal sealed record FileOutcome(string Path, FileStatus Status)
{
    public string? Study { get; init; }

    public string? Series { get; init; }

    public string? Instance { get; init; }

    public int? ReasonCode { get; init; }

    /// <summary>Our own words about it.</summary>
    public string? Detail { get; init; }

    /// <summary>The service's words about it, which may hold patient data.</summary>
    public IReadOnlyList<string> Comments { get; init; } = [];

    public void WriteTo(Utf8JsonWriter writer)
    {
        writer.WriteString("path", Path);
        writer.WriteString("status", JsonNamingPolicy.CamelCase.ConvertName(Status.ToString()));
        WriteIfKnown("studyInstanceUid", Study);
        WriteIfKnown("seriesInstanceUid", Series);
        WriteIfKnown("sopInstanceUid", Instance);
        if (ReasonCode is { } reason)
        {
            writer.WriteNumber("reasonCode", reason);
        }

        WriteIfKnown("detail", Detail);
        if (Comments.Count > 0)
        {
            writer.WriteStartArray("comments");
            foreach (var comment in Comments)
            {
                writer.WriteStringValue(comment);
            }

            writer.WriteEndArray();
        }

        void WriteIfKnown(string name, string? value)
        {
            if (value is not null)
            {
                writer.WriteString(name, value);
            }
        }
    }
}
