using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace HealthData.Dicom;

/// <summary>A person's name in up to three writings (PS3.5 6.2.1): each is a text of components that are separated by
/// <c>^</c>: family name, given name, middle name, prefix, suffix.</summary>
/// <remarks><see cref="ToString"/> shows nothing of the name; use <see cref="ToDicomString"/>.</remarks>
[DebuggerDisplay("PersonName")]
public readonly struct PersonName : IEquatable<PersonName>
{
    private const char GroupSeparator = '=';
    private const char ComponentSeparator = '^';

    private readonly string? _alphabetic;
    private readonly string? _ideographic;
    private readonly string? _phonetic;

    /// <summary>Makes a name of its three writings, each with its components separated by <c>^</c>.</summary>
    /// <param name="alphabetic">The name in single-byte characters: <c>Yamada^Tarou</c>.</param>
    /// <param name="ideographic">The name in ideographic characters.</param>
    /// <param name="phonetic">The name as it is spoken.</param>
    public PersonName(string? alphabetic, string? ideographic = null, string? phonetic = null)
    {
        _alphabetic = alphabetic;
        _ideographic = ideographic;
        _phonetic = phonetic;
    }

    /// <summary>Gets the alphabetic writing, or empty if there is none.</summary>
    public string Alphabetic => _alphabetic ?? "";

    /// <summary>Gets the ideographic writing, or empty if there is none.</summary>
    public string Ideographic => _ideographic ?? "";

    /// <summary>Gets the phonetic writing, or empty if there is none.</summary>
    public string Phonetic => _phonetic ?? "";

    /// <summary>Gets the family name of the alphabetic writing, or empty if there is none.</summary>
    public string FamilyName => Component(0);

    /// <summary>Gets the given name of the alphabetic writing, or empty if there is none.</summary>
    public string GivenName => Component(1);

    /// <summary>Gets the middle name of the alphabetic writing, or empty if there is none.</summary>
    public string MiddleName => Component(2);

    /// <summary>Gets what precedes the name (a title) in the alphabetic writing, or empty if there is
    /// nothing.</summary>
    public string Prefix => Component(3);

    /// <summary>Gets what follows the name in the alphabetic writing, or empty if there is nothing.</summary>
    public string Suffix => Component(4);

    /// <summary>Gets a value that indicates whether no writing has a character.</summary>
    public bool IsEmpty => Alphabetic.Length + Ideographic.Length + Phonetic.Length == 0;

    /// <summary>Indicates whether two names have the same writings.</summary>
    public static bool operator ==(PersonName left, PersonName right) => left.Equals(right);

    /// <summary>Indicates whether two names differ in a writing.</summary>
    public static bool operator !=(PersonName left, PersonName right) => !left.Equals(right);

    /// <summary>Reads the form of a DICOM file: the writings separated by <c>=</c>.</summary>
    /// <param name="text">The text, such as <c>Yamada^Tarou=山田^太郎</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static PersonName Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var groups = text.Split(GroupSeparator, 3);
        return new PersonName(groups[0], groups.ElementAtOrDefault(1), groups.ElementAtOrDefault(2));
    }

    /// <summary>Gets the form of a DICOM file: the writings separated by <c>=</c>, without empty ones at the
    /// end.</summary>
    public string ToDicomString() =>
        $"{Alphabetic}{GroupSeparator}{Ideographic}{GroupSeparator}{Phonetic}".TrimEnd(GroupSeparator);

    /// <inheritdoc />
    public bool Equals(PersonName other) => string.Equals(Alphabetic, other.Alphabetic, StringComparison.Ordinal)
        && string.Equals(Ideographic, other.Ideographic, StringComparison.Ordinal)
        && string.Equals(Phonetic, other.Phonetic, StringComparison.Ordinal);

    /// <inheritdoc />
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is PersonName other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Alphabetic, Ideographic, Phonetic);

    /// <summary>Gets the name of this type: a person's name must not get into logs by accident.</summary>
    public override string ToString() => nameof(PersonName);

    private string Component(int index)
    {
        var rest = Alphabetic.AsSpan();
        for (; index > 0; index--)
        {
            var end = rest.IndexOf(ComponentSeparator);
            if (end < 0)
            {
                return "";
            }

            rest = rest[(end + 1)..];
        }

        var length = rest.IndexOf(ComponentSeparator);
        return (length < 0 ? rest : rest[..length]).ToString();
    }
}
