using System.Globalization;
using System.Text;

namespace HealthData.Core;

/// <summary>Makes the names of files from identifiers, each of which has a name of its own.</summary>
internal static class FileNames
{
    /// <summary>Escapes what can't stand in a name on every system, as in an address: a blank becomes %20.</summary>
    public static string Escape(string identifier)
    {
        var isDevice = DeviceNames.Contains(identifier);
        if (!isDevice && identifier.All(IsPlain))
        {
            return identifier;
        }

        var name = new StringBuilder(identifier.Length + 8);
        foreach (var b in Encoding.UTF8.GetBytes(identifier))
        {
            if (IsPlain((char)b) && !(isDevice && name.Length == 0))
            {
                name.Append((char)b);
            }
            else
            {
                name.Append(CultureInfo.InvariantCulture, $"%{b:X2}");
            }
        }

        return name.ToString();
    }

    private static bool IsPlain(char c) => char.IsAsciiLetterOrDigit(c) || c is '.' or '-' or '_';
}
