namespace HealthData.Dicom;

/// <summary>The answer to a store transaction (PS3.18 10.5.3 and Table I.1-1): what became of each instance.</summary>
internal sealed class StoreAnswer
{
    private const int AlreadyExists = 45070;

    // A command element (PS3.7 E.1): the data dictionary of PS3.6 has no keyword for it.
    private static readonly AttributeTag ErrorComment = new(0x0000, 0x0902);

    // Failures that name no instance; the dictionary of some editions doesn't know it.
    private static readonly AttributeTag OtherFailures = new(0x0008, 0x119A);

    private StoreAnswer(Response response, IReadOnlyList<ServiceIssue> issues)
    {
        Response = response;
        Issues = issues;
    }

    public Response Response { get; }

    public IReadOnlyList<ServiceIssue> Issues { get; }

    public List<AnsweredInstance> Stored { get; } = [];

    public List<AnsweredInstance> Failed { get; } = [];

    public Uri? RetrieveUri { get; private set; }

    public static StoreAnswer Read(Response response, ICallFacts call)
    {
        var answer = new StoreAnswer(response, ResponseWarnings.Read(response));
        try
        {
            if (response.ContentStream is { Length: > 0 })
            {
                answer.Take(Answers.ParseOne(response), call);
            }

            return answer;
        }
        catch (DicomFormatException)
        {
            throw FailureTranslator.Create(
                call,
                HealthDataErrorCode.ResponseMalformed,
                "returned a response that isn't the data set of a store transaction",
                "It's not known which instances were stored. Check that the endpoint is a DICOMweb service.");
        }
    }

    private void Take(AttributeSet set, ICallFacts call)
    {
        RetrieveUri = Address(set);
        foreach (var item in set.GetSequence(Keyword.ReferencedSOPSequence))
        {
            var status = item.Contains(Keyword.WarningReason) ? StoreStatus.StoredWithWarnings : StoreStatus.Stored;
            Stored.Add(Convert(item, status, Reason(item, Keyword.WarningReason)));
        }

        foreach (var item in set.GetSequence(Keyword.FailedSOPSequence).Concat(set.GetSequence(OtherFailures)))
        {
            var reason = Reason(item, Keyword.FailureReason);
            var exists = call.IsRepeated ? StoreStatus.Stored : StoreStatus.AlreadyExists;
            Failed.Add(Convert(item, reason == AlreadyExists ? exists : StoreStatus.Failed, reason));
        }
    }

    private AnsweredInstance Convert(AttributeSet item, StoreStatus status, int? reason) => new(status, reason)
    {
        SopClassUid = item.GetString(Keyword.ReferencedSOPClassUID),
        SopInstanceUid = item.GetString(Keyword.ReferencedSOPInstanceUID)?.Trim(' ', '\0') is { Length: > 0 } uid
            ? uid
            : null,
        RetrieveUri = Address(item),
        Issues = Comments(item, status, reason),
    };

    private IReadOnlyList<ServiceIssue> Comments(AttributeSet item, StoreStatus status, int? reason)
    {
        List<ServiceIssue> issues = [];
        var code = reason?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? status.ToString();
        if (item.GetString(ErrorComment) is { } comment)
        {
            issues.Add(new ServiceIssue(code, comment, null));
        }

        foreach (var attribute in item.GetSequence(Keyword.FailedAttributesSequence))
        {
            issues.Add(new ServiceIssue(code, attribute.GetString(ErrorComment) ?? string.Empty, null));
        }

        return issues.Count == 0 && status == StoreStatus.Failed ? Issues : issues;
    }

    private static int? Reason(AttributeSet item, AttributeTag tag) =>
        item.TryGetInt32(tag, out var reason) ? reason : null;

    private static Uri? Address(AttributeSet set) =>
        Uri.TryCreate(set.GetString(Keyword.RetrieveURL), UriKind.Absolute, out var address) ? address : null;
}
