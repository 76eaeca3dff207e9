namespace HealthData.Dicom;

/// <summary>Reads the answer to a store transaction (PS3.18 10.5.3): what became of each instance.</summary>
internal static class StoreAnswer
{
    private const int AlreadyExists = 45070;

    // A command element (PS3.7 E.1): the data dictionary of PS3.6 has no keyword for it.
    private static readonly AttributeTag ErrorComment = new(0x0000, 0x0902);

    public static StoreResult Read(Response response, ICallFacts call, int sent)
    {
        try
        {
            var set = response.ContentStream is { Length: > 0 }
                ? AttributeSet.Parse(response.Content.ToMemory())
                : new AttributeSet();
            return new StoreResult(Outcomes(set, call), sent, call, response.Status)
            {
                RetrieveUri = Address(set),
                Warnings = [.. ResponseWarnings.Read(response).Select(warning => warning.Text!)],
            };
        }
        catch (DicomFormatException)
        {
            throw FailureTranslator.Create(
                call,
                HealthDataErrorCode.ResponseMalformed,
                "was answered with something that is not the data set of a store transaction",
                "What was stored is not known. Check that the endpoint is a DICOMweb service.");
        }
    }

    private static List<StoreOutcome> Outcomes(AttributeSet set, ICallFacts call)
    {
        List<StoreOutcome> outcomes = [];
        foreach (var item in set.GetSequence(Keyword.FailedSOPSequence))
        {
            outcomes.Add(Failed(item, call));
        }

        foreach (var item in set.GetSequence(Keyword.ReferencedSOPSequence))
        {
            outcomes.Add(Outcome(
                item,
                item.Contains(Keyword.WarningReason) ? StoreStatus.StoredWithWarnings : StoreStatus.Stored,
                Reason(item, Keyword.WarningReason)));
        }

        return outcomes;
    }

    // What an earlier attempt of the same call has stored is there already when the next one arrives.
    private static StoreOutcome Failed(AttributeSet item, ICallFacts call)
    {
        var reason = Reason(item, Keyword.FailureReason);
        return reason == AlreadyExists
            ? Outcome(item, call.IsRepeated ? StoreStatus.Stored : StoreStatus.AlreadyExists, reason)
            : Outcome(item, StoreStatus.Failed, reason);
    }

    private static StoreOutcome Outcome(AttributeSet item, StoreStatus status, int? reason) => new(status)
    {
        SopClassUid = item.GetString(Keyword.ReferencedSOPClassUID),
        SopInstanceUid = item.GetString(Keyword.ReferencedSOPInstanceUID),
        RetrieveUri = Address(item),
        ReasonCode = reason,
        AttributeErrors = Errors(item),
    };

    private static AttributeError[] Errors(AttributeSet item)
    {
        List<AttributeError> errors = [];
        foreach (var attribute in item.GetSequence(Keyword.FailedAttributesSequence))
        {
            errors.Add(new AttributeError(attribute.GetString(ErrorComment) ?? string.Empty));
        }

        return [.. errors];
    }

    private static int? Reason(AttributeSet item, AttributeTag tag) =>
        item.TryGetInt32(tag, out var reason) ? reason : null;

    private static Uri? Address(AttributeSet set) =>
        Uri.TryCreate(set.GetString(Keyword.RetrieveURL), UriKind.Absolute, out var address) ? address : null;
}
