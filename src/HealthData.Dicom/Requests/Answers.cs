namespace HealthData.Dicom;

/// <summary>Failures that answers of every area have in common.</summary>
internal static class Answers
{
    /// <summary>The failure of an answer that should have been DICOM JSON.</summary>
    public static HealthDataRequestFailedException NotDicomJson(
        ICallFacts? call, DicomFormatException? cause = null) => cause?.Fault switch
        {
            JsonFault.Truncated => FailureTranslator.Create(
                call, HealthDataErrorCode.ResponseTruncated, "returned an incomplete response", inner: cause),
            JsonFault.TooLarge => FailureTranslator.Create(
                call,
                HealthDataErrorCode.ResponseTooLarge,
                "returned a data set that is too large",
                inner: cause),
            _ => FailureTranslator.Create(
                call,
                HealthDataErrorCode.ResponseMalformed,
                "returned a response that isn't DICOM JSON",
                "Check that the endpoint is a DICOMweb service.",
                cause),
        };

    /// <summary>Whether an answer tells of instances. Errors do only when they carry a data set that says so.</summary>
    public static bool IsStoreAnswer(Response response) =>
        response.Status is 200 or 201 or 202 or 204 || TryParse(response) is { } set
        && (set.Contains(Keyword.FailedSOPSequence) || set.Contains(Keyword.ReferencedSOPSequence));

    /// <summary>Reads an answer of one data set, which some servers put into an array.</summary>
    /// <exception cref="DicomFormatException">It is none.</exception>
    public static AttributeSet ParseOne(Response response) =>
        response.Content.ToMemory() is var json && json.Span.TrimStart(" \t\r\n"u8) is [(byte)'[', ..]
            ? AttributeSet.ParseArray(
                json) is [var only] ? only : throw JsonFaults.ToException(JsonFault.NotAnObject, 0)
            : AttributeSet.Parse(json);

    private static AttributeSet? TryParse(Response response)
    {
        try
        {
            return ParseOne(response);
        }
        catch (DicomFormatException)
        {
            return null;
        }
    }
}
