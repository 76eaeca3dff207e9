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
        1 => "Attributes to search by aren't valid, and can't be searched for.",
        272 => "The service couldn't process the instance. Check that the file is whole.",
        273 => "The service no longer has the instance. Store it again.",
        288 or 289 => "A required attribute or value is missing. Correct the file and store it again.",
        290 => "The service doesn't take this kind of object.",
        43264 => "An attribute isn't valid; Issues say which. Correct the file and store it again.",
        43265 => "The instance belongs to another study than the one named.",
        45056 => "The service changed attributes of the instance.",
        45062 => "The service dropped elements of the instance.",
        45063 => "The data set doesn't match its kind of object.",
        45070 => "The instance exists already.",
        45071 => "The instance is being stored by another request. Try again later.",
        >= 42752 and <= 43007 => "The service has no room or no resources. Try again later.",
        >= 43008 and <= 43263 => "The data set doesn't match its kind of object. Correct the file and store it again.",
        >= 49152 and <= 53247 => "The service can't read the instance. Check that the file is whole.",
        _ => string.Create(CultureInfo.InvariantCulture, $"The service gave the reason {reason}."),
    };
}
