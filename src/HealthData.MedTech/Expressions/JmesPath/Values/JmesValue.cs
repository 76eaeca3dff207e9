namespace HealthData.MedTech;

/// <summary>
/// A value that an expression gives: a token of the message, which stays where it is, or one that a function or a
/// literal made. Good as long as the message's index is not read anew.
/// </summary>
internal readonly struct JmesValue
{
    private const int KindShift = 62;
    private const long TicksMask = (1L << KindShift) - 1;

    private readonly object? _reference;
    private readonly long _bits;

    private JmesValue(JmesKind kind, long bits = 0, object? reference = null)
    {
        Kind = kind;
        _bits = bits;
        _reference = reference;
    }

    public JmesKind Kind { get; }

    /// <summary>The token of the message, of values of kind Token.</summary>
    public int Token => (int)_bits;

    public long Long => _bits;

    public double Double => BitConverter.Int64BitsToDouble(_bits);

    public bool Boolean => _bits != 0;

    /// <summary>The text of strings, the digits of big integers.</summary>
    public string Text => (string)_reference!;

    public DateTime Date => new(_bits & TicksMask, (DateTimeKind)((ulong)_bits >> KindShift));

    public JmesObject Object => (JmesObject)_reference!;

    public JmesNode Expression => (JmesNode)_reference!;

    public ExpressionException Failure => (ExpressionException)_reference!;

    public bool IsProjection => Kind == JmesKind.Projection;

    /// <summary>How many elements an array or a projection has that is not a token.</summary>
    public int Count => (int)_bits;

    /// <summary>The elements of an array or a projection that is not a token.</summary>
    public ReadOnlySpan<JmesValue> Items => ((JmesValue[])_reference!).AsSpan(0, (int)_bits);

    public static JmesValue Null { get; } = new(JmesKind.Null);

    public static JmesValue OfToken(int token) => new(JmesKind.Token, token);

    public static JmesValue Of(long value) => new(JmesKind.Long, value);

    public static JmesValue Of(double value) => new(JmesKind.Double, BitConverter.DoubleToInt64Bits(value));

    public static JmesValue Of(bool value) => new(JmesKind.Boolean, value ? 1 : 0);

    public static JmesValue Of(string value) => new(JmesKind.String, 0, value);

    public static JmesValue Of(DateTime value) => new(JmesKind.Date, value.Ticks | ((long)value.Kind << KindShift));

    public static JmesValue Of(JmesObject value) => new(JmesKind.Object, 0, value);

    public static JmesValue Of(JmesNode expression) => new(JmesKind.Expression, 0, expression);

    public static JmesValue Of(ExpressionException failure) => new(JmesKind.Failure, 0, failure);

    public static JmesValue OfBigInteger(string digits) => new(JmesKind.BigInteger, 0, digits);

    public static JmesValue OfArray(JmesValue[] items, int count) => new(JmesKind.Array, count, items);

    public static JmesValue OfProjection(JmesValue[] items, int count) => new(JmesKind.Projection, count, items);

    /// <summary>The value as others see it: a projection is an array then, and what is missing is null.</summary>
    public JmesValue Settle() => Kind switch
    {
        JmesKind.Projection => new(JmesKind.Array, _bits, _reference),
        JmesKind.Missing => Null,
        _ => this,
    };

    /// <summary>Tells whether nothing, or a <c>null</c>, was selected.</summary>
    public bool IsNull(TokenIndex index) => Kind switch
    {
        JmesKind.Missing or JmesKind.Null => true,
        JmesKind.Token => index.Tokens[(int)_bits].Kind == TokenKind.Null,
        _ => false,
    };

    /// <summary>The text that the value becomes as an id or as the value of a property.</summary>
    /// <returns>Found, Blank, Null, Missing or WrongType.</returns>
    public ValueStatus TryGetText(TokenIndex index, out string? text)
    {
        if (Kind == JmesKind.Token)
        {
            return TokenText.TryGetString(index, (int)_bits, out text);
        }

        text = Kind switch
        {
            JmesKind.Long => NumberText.ToText(_bits),
            JmesKind.Double => NumberText.ToText(Double),
            JmesKind.String => Text,
            JmesKind.Boolean => TokenText.ToText(Boolean),
            JmesKind.Date => DateText.ToText(Date),
            _ => null,
        };
        return Kind switch
        {
            JmesKind.Missing => ValueStatus.Missing,
            JmesKind.Null => ValueStatus.Null,
            _ when text is null => ValueStatus.WrongType,
            _ => string.IsNullOrWhiteSpace(text) ? ValueStatus.Blank : ValueStatus.Found,
        };
    }

    /// <summary>The time that the value stands for.</summary>
    /// <returns>Found, Missing, Null, WrongFormat or WrongType.</returns>
    public ValueStatus TryGetTime(TokenIndex index, TimeProvider clock, out DateTime value)
    {
        switch (Kind)
        {
            case JmesKind.Token:
                return Timestamp.TryRead(index, (int)_bits, clock, out value);
            case JmesKind.String:
                return Timestamp.TryRead(Text, clock, out value);
            case JmesKind.Date:
                value = Date;
                return ValueStatus.Found;
            default:
                value = default;
                return Kind switch
                {
                    JmesKind.Missing => ValueStatus.Missing,
                    JmesKind.Null => ValueStatus.Null,
                    _ => ValueStatus.WrongType,
                };
        }
    }
}
