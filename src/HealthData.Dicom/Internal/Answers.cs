namespace HealthData.Dicom;

/// <summary>Failures that answers of every area have in common.</summary>
internal static class Answers
{
    public static HealthDataRequestFailedException NotDicomJson(CallState? call) => FailureTranslator.Create(
        call,
        HealthDataErrorCodes.ResponseMalformed,
        "was answered with something that is not DICOM JSON",
        "Check that the endpoint is a DICOMweb service.");
}
