using System.Text.RegularExpressions;

namespace HealthData.MedTech;

/// <summary>
/// The names that a device mapping has itself. Those of a message are told outside of it only where they are among
/// them, since others may be a patient's data.
/// </summary>
internal static partial class MappingNames
{
    public static HashSet<string> Of(DeviceMapping mapping)
    {
        HashSet<string> names =
        [
            "Body", "Properties", "SystemProperties",
            .. mapping.Templates.SelectMany(template => template.Expressions)
                .SelectMany(used => Name().Matches(used.Text))
                .Select(name => name.Value),
        ];
        return names;
    }

    [GeneratedRegex("[\\p{L}_][\\p{L}\\p{Nd}_-]*")]
    private static partial Regex Name();
}
