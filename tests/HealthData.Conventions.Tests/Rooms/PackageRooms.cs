namespace HealthData.Conventions.Tests.Rooms;

/// <summary>
/// The rooms of the packages that are drawn otherwise than their folders, each with the decision record that says why.
/// </summary>
internal static class PackageRooms
{
    public const string Record = "docs/decisions/0060-rooms-in-layers.md";

    private static readonly Dictionary<string, Dictionary<string, string>> Merged = new(StringComparer.Ordinal)
    {
        ["HealthData.Dicom"] = new(StringComparer.Ordinal) { ["Attributes/Generated"] = "Attributes" },
        ["HealthData.Fhir.R4"] = new(StringComparer.Ordinal)
        {
            ["Generated"] = "Elements",
            ["DataTypes"] = "Elements",
            ["Resources"] = "Elements",
        },
    };

    public static RoomMap Of(string package) =>
        new(package, Merged.GetValueOrDefault(package, new Dictionary<string, string>(StringComparer.Ordinal)));
}
