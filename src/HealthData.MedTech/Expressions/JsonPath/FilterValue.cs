using System.Globalization;
using System.Numerics;
using System.Text;

namespace HealthData.MedTech;

/// <summary>A value as a filter compares it.</summary>
internal readonly struct FilterValue
{
    private readonly long _bits;
    private readonly object? _object;

    private FilterValue(FilterValueKind kind, long bits, object? value = null) =>
        (Kind, _bits, _object) = (kind, bits, value);

    public static FilterValue Null => default;

    public FilterValueKind Kind { get; }

    public bool IsEmpty => Kind is FilterValueKind.Null or FilterValueKind.Undefined;

    public bool IsInteger => Kind is FilterValueKind.Long or FilterValueKind.BigInteger;

    public bool Boolean => _bits != 0;

    public long Long => _bits;

    public double Float => BitConverter.Int64BitsToDouble(_bits);

    public string Text => (string)_object!;

    public BigInteger BigInteger => (BigInteger)_object!;

    public DateTime Date => (DateTime)_object!;

    public static FilterValue Of(bool value) => new(FilterValueKind.Boolean, value ? 1 : 0);

    public static FilterValue Of(long value) => new(FilterValueKind.Long, value);

    public static FilterValue Of(double value) => new(FilterValueKind.Float, BitConverter.DoubleToInt64Bits(value));

    public static FilterValue Of(string value) => new(FilterValueKind.String, 0, value);

    public static bool IsDate(TokenIndex index, int token) => index.TryReadDate(token, out _);

    /// <summary>Reads a token that is no container.</summary>
    public static FilterValue Read(TokenIndex index, int token)
    {
        switch (index.Tokens[token].Kind)
        {
            case TokenKind.True or TokenKind.False:
                return Of(index.Tokens[token].Kind == TokenKind.True);
            case TokenKind.Integer:
                var text = index.RawText(token);
                if (NumberText.TryReadLong(text, out var integer))
                {
                    return Of(integer);
                }

                var large = BigInteger.Parse(Encoding.UTF8.GetString(text), CultureInfo.InvariantCulture);
                return new(FilterValueKind.BigInteger, 0, large);
            case TokenKind.Float:
                NumberText.TryReadDouble(index.RawText(token), out var number);
                return Of(number);
            case TokenKind.String:
                return index.TryReadDate(token, out var date)
                    ? new(FilterValueKind.Date, 0, date)
                    : Of(index.GetString(token));
            case TokenKind.Undefined:
                return new(FilterValueKind.Undefined, 0);
            default:
                return Null;
        }
    }
}
