using System.Text.RegularExpressions;

namespace HealthData.MedTech;

/// <summary>A test of one character, as .NET reads it: a class, an escape or a letter. Immutable.</summary>
internal sealed class CharTest
{
    private readonly Regex _regex;

    // 0 is not yet known, 1 passes, -1 does not; that two threads find out the same does no harm.
    private readonly sbyte[] _ascii = new sbyte[128];

    /// <exception cref="ArgumentException">The text is no such pattern.</exception>
    public CharTest(string pattern, RegexOptions options)
    {
        const RegexOptions Kept = RegexOptions.IgnoreCase | RegexOptions.Singleline | RegexOptions.CultureInvariant;
        _regex = new Regex($"\\A(?:{pattern})\\z", options & Kept);
    }

    public bool Passes(char letter)
    {
        if (letter >= _ascii.Length)
        {
            return _regex.IsMatch([letter]);
        }

        if (_ascii[letter] == 0)
        {
            _ascii[letter] = (sbyte)(_regex.IsMatch([letter]) ? 1 : -1);
        }

        return _ascii[letter] > 0;
    }
}
