using System.Globalization;

namespace HealthData.MedTech;

/// <summary>Writes times for people; all of them are UTC.</summary>
internal static class UtcText
{
    public static string Of(DateTime time) =>
        time.ToString("yyyy-MM-ddTHH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture) + "Z";
}
