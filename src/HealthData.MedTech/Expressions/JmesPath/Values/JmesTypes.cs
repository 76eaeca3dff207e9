namespace HealthData.MedTech;

/// <summary>The types of values.</summary>
internal static class JmesTypes
{
    public static JmesType Of(in JmesScope scope, in JmesValue value) => value.Kind switch
    {
        JmesKind.Token => OfToken(scope.Index, value.Token),
        JmesKind.Long or JmesKind.BigInteger => JmesType.Integer,
        JmesKind.Double => JmesType.Float,
        JmesKind.String => JmesType.String,
        JmesKind.Boolean => JmesType.Boolean,
        JmesKind.Date => JmesType.Date,
        JmesKind.Array or JmesKind.Projection => JmesType.Array,
        JmesKind.Object => JmesType.Object,
        _ => JmesType.Null,
    };

    /// <summary>The type as <c>type()</c> names it.</summary>
    public static string Name(JmesType type) => type switch
    {
        JmesType.Null => "null",
        JmesType.Boolean => "boolean",
        JmesType.Integer or JmesType.Float => "number",
        JmesType.String or JmesType.Date => "string",
        JmesType.Array => "array",
        JmesType.Object => "object",
        _ => "undefined",
    };

    public static bool IsNumber(JmesType type) => type is JmesType.Integer or JmesType.Float;

    public static bool IsString(JmesType type) => type is JmesType.String or JmesType.Date;

    /// <summary>Tells whether a value is an array, at less cost than <see cref="Of"/>.</summary>
    public static bool IsArray(in JmesScope scope, in JmesValue value) => value.Kind switch
    {
        JmesKind.Token => scope.Index.Tokens[value.Token].Kind == TokenKind.Array,
        JmesKind.Array or JmesKind.Projection => true,
        _ => false,
    };

    /// <summary>Tells whether a value is an object, at less cost than <see cref="Of"/>.</summary>
    public static bool IsObject(in JmesScope scope, in JmesValue value) => value.Kind switch
    {
        JmesKind.Token => scope.Index.Tokens[value.Token].Kind == TokenKind.Object,
        JmesKind.Object => true,
        _ => false,
    };

    /// <summary>Tells whether a value counts as false: false, null, an empty text, array or object.</summary>
    public static bool IsFalse(in JmesScope scope, in JmesValue value)
    {
        switch (value.Kind)
        {
            case JmesKind.Missing or JmesKind.Null:
                return true;
            case JmesKind.Token:
                ref readonly var token = ref scope.Index.Tokens[value.Token];
                return token.Kind switch
                {
                    TokenKind.False or TokenKind.Null => true,
                    TokenKind.String => token.Length == 0,
                    TokenKind.Object or TokenKind.Array => token.Next == value.Token + 1,
                    _ => false,
                };
            case JmesKind.Boolean:
                return !value.Boolean;
            case JmesKind.String:
                return value.Text.Length == 0;
            case JmesKind.Array or JmesKind.Projection:
                return value.Count == 0;
            case JmesKind.Object:
                return value.Object.Count == 0;
            default:
                return false;
        }
    }

    private static JmesType OfToken(TokenIndex index, int token) => index.Tokens[token].Kind switch
    {
        TokenKind.Object => JmesType.Object,
        TokenKind.Array => JmesType.Array,
        TokenKind.String => index.TryReadDate(token, out _) ? JmesType.Date : JmesType.String,
        TokenKind.Integer => JmesType.Integer,
        TokenKind.Float => JmesType.Float,
        TokenKind.True or TokenKind.False => JmesType.Boolean,
        TokenKind.Undefined => JmesType.Undefined,
        _ => JmesType.Null,
    };
}
