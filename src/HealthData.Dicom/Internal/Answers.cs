namespace HealthData.Dicom;

/// <summary>Failures that answers of every area have in common.</summary>
internal static class Answers
{
    /// <summary>The failure of an answer that should have been DICOM JSON.</summary>
    public static HealthDataRequestFailedException NotDicomJson(
        CallState? call, DicomFormatException? cause = null) => cause?.Fault switch
        {
            JsonFault.Truncated => FailureTranslator.Create(
                call, HealthDataErrorCodes.ResponseTruncated, "was answered incompletely", inner: cause),
            JsonFault.TooLarge => FailureTranslator.Create(
                call, HealthDataErrorCodes.ResponseTooLarge, "was answered with a data set that is too large", inner: cause),
            _ => FailureTranslator.Create(
                call,
                HealthDataErrorCodes.ResponseMalformed,
                "was answered with something that is not DICOM JSON",
                "Check that the endpoint is a DICOMweb service.",
                cause),
        };
}
