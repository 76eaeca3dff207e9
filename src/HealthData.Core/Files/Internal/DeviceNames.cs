namespace HealthData.Core;

/// <summary>The names that Windows gives to devices, with any extension.</summary>
internal static class DeviceNames
{
    private static readonly string[] Names = ["CON", "PRN", "AUX", "NUL", "COM", "LPT"];

    public static bool Contains(string name)
    {
        var stem = name.AsSpan(0, name.IndexOf('.') is >= 0 and var dot ? dot : name.Length);
        foreach (var device in Names)
        {
            if (stem.StartsWith(device, StringComparison.OrdinalIgnoreCase) && stem[device.Length..].Length <= 1)
            {
                return true;
            }
        }

        return name.EndsWith('.');
    }
}
