namespace HealthData.Testing;

/// <summary>Checks an instance as the service does before storing it.</summary>
internal sealed class InstanceCheck(FakeDicomOptions options)
{
    private const string ImplicitVrLittleEndian = "1.2.840.10008.1.2";
    private const uint StudyUid = 0x0020000D;
    private const uint SeriesUid = 0x0020000E;
    private const uint SopUid = 0x00080018;

    /// <summary>Checks the header; the study is that of the request's path, if it named one.</summary>
    public CheckResult Check(InstanceHeader header, DicomRoute route)
    {
        if (header.TransferSyntaxUid == ImplicitVrLittleEndian && !options.AcceptImplicitVr)
        {
            return CheckResult.Failed(
                FailureCode.ValidationFailure,
                ["Only explicit VR transfer syntaxes are accepted."]);
        }

        var comments = new List<string>();
        var invalid = new List<uint>();
        var coreFailed = CheckAttributes(header, comments, invalid, out var multiValued);
        if (coreFailed || (route.Version == 1 && comments.Count > 0))
        {
            return CheckResult.Failed(FailureCode.ValidationFailure, comments);
        }

        string study = header.GetText(StudyUid)!, series = header.GetText(SeriesUid)!, sop = header.GetText(SopUid)!;
        if (study == series || study == sop || series == sop)
        {
            return CheckResult.Failed(
                FailureCode.ValidationFailure,
                ["The UIDs of study, series and instance must differ."]);
        }

        if (route.Study is not null && !string.Equals(study, route.Study.Trim(), StringComparison.OrdinalIgnoreCase))
        {
            return CheckResult.Failed(FailureCode.StudyMismatch, null);
        }

        var reported = comments.Count > 0 ? comments : null;
        return CheckResult.Passed(WarningOf(header, comments), reported, multiValued, invalid);
    }

    private static int? WarningOf(InstanceHeader header, List<string> comments) =>
        comments.Count > 0 ? WarningReason.InvalidSearchableAttributes
        : header.TransferSyntaxUid == ImplicitVrLittleEndian ? WarningReason.DataSetDoesNotMatchSopClass
        : null;

    private static bool CheckAttributes(
        InstanceHeader header,
        List<string> comments,
        List<uint> invalid,
        out bool multiValued)
    {
        var coreFailed = false;
        multiValued = false;
        foreach (var attribute in SearchableAttribute.All)
        {
            var value = header.GetText(attribute.Tag);
            if (value is null)
            {
                if (attribute.IsCore)
                {
                    coreFailed = true;
                    comments.Add($"{attribute.TagText} - The attribute is required and missing.");
                }

                continue;
            }

            if (!attribute.IsCore && value.Contains('\\'))
            {
                multiValued = true;
                continue;
            }

            if (ValueRule.Check(attribute.Vr, value) is { } problem)
            {
                coreFailed |= attribute.IsCore;
                invalid.Add(attribute.Tag);
                comments.Add($"{attribute.TagText} - {problem}");
            }
        }

        return coreFailed;
    }
}
