using System.Globalization;

namespace HealthData.Dicom;

/// <summary>
/// The failure and warning reasons in words, with what helps (PS3.18 I.2.2, PS3.4 Annex B, and the Azure DICOM
/// conformance statement).
/// </summary>
internal static class StoreReasons
{
    public static string Describe(int? reason) => reason switch
    {
        null => "The service gave no reason.",
        1 => "Some attributes aren't valid, and you can't search by them.",
        272 => "The service couldn't process the instance. Check that the file is complete.",
        273 => "The service no longer has the instance. Store it again.",
        288 or 289 => "A required attribute or value is missing. Correct the file and store it again.",
        290 => "The service doesn't accept this type of object.",
        43264 => "An attribute isn't valid. Issues has the details. Correct the file and store it again.",
        43265 => "The instance belongs to a different study than the specified one.",
        45056 => "The service changed attributes of the instance.",
        45062 => "The service dropped elements of the instance.",
        45063 => "The data set doesn't match its SOP class.",
        45070 => "The instance already exists.",
        45071 => "The instance is being stored by another request. Try again later.",
        >= 42752 and <= 43007 => "The service is out of storage or other resources. Try again later.",
        >= 43008 and <= 43263 => "The data set doesn't match its SOP class. Correct the file and store it again.",
        >= 49152 and <= 53247 => "The service can't read the instance. Check that the file is complete.",
        _ => string.Create(CultureInfo.InvariantCulture, $"The service gave the reason code {reason}."),
    };
}
