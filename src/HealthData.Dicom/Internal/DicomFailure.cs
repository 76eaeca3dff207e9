namespace HealthData.Dicom;

/// <summary>Reads error bodies that are data sets: an update that is refused lists its attributes so.</summary>
internal static class DicomFailure
{
    // A command element (PS3.7 E.1): the data dictionary of PS3.6 has no keyword for it.
    private static readonly AttributeTag ErrorComment = new(0x0000, 0x0902);

    public static ServiceFailure? Interpret(int status, string? contentType, ReadOnlySpan<byte> body)
    {
        if (contentType?.StartsWith(MediaTypes.DicomJson, StringComparison.OrdinalIgnoreCase) != true)
        {
            return null;
        }

        List<ServiceIssue> issues = [];
        foreach (var item in AttributeSet.Parse(body.ToArray()).GetSequence(Keyword.FailedAttributesSequence))
        {
            if (item.GetString(ErrorComment) is { } comment)
            {
                issues.Add(new ServiceIssue("failed-attribute", comment));
            }
        }

        return new ServiceFailure(null, issues);
    }
}
