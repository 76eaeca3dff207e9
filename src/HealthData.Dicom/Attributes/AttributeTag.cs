using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace HealthData.Dicom;

/// <summary>The tag that identifies an attribute: a group and an element number (PS3.5 7.1).</summary>
/// <param name="value">The group in the upper, the element in the lower 16 bits: <c>0x00100010</c>.</param>
public readonly struct AttributeTag(uint value) : IEquatable<AttributeTag>, IComparable<AttributeTag>
{
    private const int HexLength = 8;

    /// <summary>Makes a tag of its two numbers.</summary>
    /// <param name="group">The group number.</param>
    /// <param name="element">The element number.</param>
    public AttributeTag(ushort group, ushort element)
        : this(((uint)group << 16) | element)
    {
    }

    /// <summary>Gets the group in the upper, the element in the lower 16 bits.</summary>
    public uint Value { get; } = value;

    /// <summary>Gets the group number.</summary>
    public ushort Group => (ushort)(Value >> 16);

    /// <summary>Gets the element number.</summary>
    public ushort Element => (ushort)Value;

    /// <summary>Gets a value that indicates whether the tag is of a private group: one with an odd number.</summary>
    public bool IsPrivate => (Value & 0x0001_0000) != 0;

    /// <summary>Gets a value that indicates whether the tag names the creator of a block of private elements:
    /// <c>(gggg,0010)</c> to <c>(gggg,00FF)</c> of a private group.</summary>
    public bool IsPrivateCreator => IsPrivate && Element is >= 0x10 and <= 0xFF;

    /// <summary>Gets the tag of a keyword.</summary>
    /// <param name="keyword">The keyword; its value is the tag.</param>
    public static implicit operator AttributeTag(Keyword keyword) => new((uint)keyword);

    /// <summary>Indicates whether two tags are the same.</summary>
    public static bool operator ==(AttributeTag left, AttributeTag right) => left.Value == right.Value;

    /// <summary>Indicates whether two tags differ.</summary>
    public static bool operator !=(AttributeTag left, AttributeTag right) => left.Value != right.Value;

    /// <summary>Indicates whether one tag comes before another.</summary>
    public static bool operator <(AttributeTag left, AttributeTag right) => left.Value < right.Value;

    /// <summary>Indicates whether one tag comes after another.</summary>
    public static bool operator >(AttributeTag left, AttributeTag right) => left.Value > right.Value;

    /// <summary>Indicates whether one tag comes before another or is the same.</summary>
    public static bool operator <=(AttributeTag left, AttributeTag right) => left.Value <= right.Value;

    /// <summary>Indicates whether one tag comes after another or is the same.</summary>
    public static bool operator >=(AttributeTag left, AttributeTag right) => left.Value >= right.Value;

    /// <summary>Gets the tag of a keyword.</summary>
    /// <param name="keyword">The keyword.</param>
    public static AttributeTag FromKeyword(Keyword keyword) => keyword;

    /// <summary>Reads a tag of eight hexadecimal digits, in either case.</summary>
    /// <param name="text">The digits, such as <c>00100010</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="text"/> is not eight hexadecimal digits.</exception>
    public static AttributeTag Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out var tag)
            ? tag
            : throw new FormatException(
                "A tag must be eight hexadecimal digits, with the group before the element, such as 00100010.");
    }

    /// <summary>Reads a tag of eight hexadecimal digits, in either case.</summary>
    /// <param name="text">The digits, such as <c>00100010</c>.</param>
    /// <param name="tag">The tag that was read.</param>
    /// <returns>Whether the text is a tag.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out AttributeTag tag)
    {
        tag = default;
        if (text is not { Length: HexLength }
            || !uint.TryParse(text, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var number))
        {
            return false;
        }

        tag = new AttributeTag(number);
        return true;
    }

    /// <inheritdoc />
    public int CompareTo(AttributeTag other) => Value.CompareTo(other.Value);

    /// <inheritdoc />
    public bool Equals(AttributeTag other) => Value == other.Value;

    /// <inheritdoc />
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is AttributeTag other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode() => (int)Value;

    /// <summary>Gets the tag as eight hexadecimal digits in upper case, as PS3.18 Annex F writes it.</summary>
    public override string ToString() => Value.ToString("X8", CultureInfo.InvariantCulture);
}
