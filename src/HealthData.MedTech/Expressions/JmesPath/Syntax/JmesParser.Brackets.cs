using System.Globalization;

namespace HealthData.MedTech;

/// <content>What stands within brackets, braces and parentheses.</content>
internal ref partial struct JmesParser
{
    /// <summary>
    /// Tells whether the bracket opens an index, a slice or <c>[*]</c>, and not a list of expressions.
    /// </summary>
    private readonly bool IsBracketSpecifier()
    {
        var ahead = _lexer;
        return ahead.Next().Kind switch
        {
            SyntaxKind.Number or SyntaxKind.Colon => true,
            SyntaxKind.Star => ahead.Next().Kind == SyntaxKind.ClosingBracket,
            _ => false,
        };
    }

    private JmesNode ParseBracketSpecifier()
    {
        Advance();
        if (_token.Kind == SyntaxKind.Star)
        {
            Advance();
            Expect(SyntaxKind.ClosingBracket);
            return new ElementsNode();
        }

        var start = ParseNumber();
        if (_token.Kind != SyntaxKind.Colon)
        {
            var position = start ?? throw Unexpected();
            Expect(SyntaxKind.ClosingBracket);
            return new IndexNode(position);
        }

        Advance();
        var stop = ParseNumber();
        int? step = null;
        if (_token.Kind == SyntaxKind.Colon)
        {
            Advance();
            step = ParseNumber();
        }

        Expect(SyntaxKind.ClosingBracket);
        _hasZeroStep |= step == 0;
        return new SliceNode(start, stop, step);
    }

    // The reference takes 0 for what does not fit 32 bits.
    private int? ParseNumber()
    {
        if (_token.Kind != SyntaxKind.Number)
        {
            return null;
        }

        var digits = _text.AsSpan(_token.Start, _token.Length);
        int.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number);
        Advance();
        return number;
    }

    private SelectListNode ParseSelectList()
    {
        List<JmesNode> elements = [];
        var depth = 0;
        while (true)
        {
            elements.Add(ParseExpression(0));
            depth = Math.Max(depth, elements[^1].Depth);
            if (_token.Kind != SyntaxKind.Comma)
            {
                Expect(SyntaxKind.ClosingBracket);
                return new SelectListNode([.. elements], depth + 1);
            }

            Advance();
        }
    }

    private SelectObjectNode ParseSelectObject()
    {
        List<KeyValuePair<string, JmesNode>> members = [];
        HashSet<string> names = [];
        var depth = 0;
        do
        {
            Advance();
            var at = _token;
            if (at.Kind is not (SyntaxKind.Name or SyntaxKind.QuotedName))
            {
                throw Unexpected();
            }

            Advance();
            Expect(SyntaxKind.Colon);
            var value = ParseExpression(0);
            if (_token.Kind is not (SyntaxKind.Comma or SyntaxKind.ClosingBrace))
            {
                throw Unexpected();
            }

            if (!names.Add(at.Text!))
            {
                throw SyntaxErrors.Make(
                    $"An item with the same key has already been added. Key: {at.Text}",
                    at.Start);
            }

            members.Add(new(at.Text!, value));
            depth = Math.Max(depth, value.Depth);
        }
        while (_token.Kind == SyntaxKind.Comma);

        Advance();
        return new SelectObjectNode([.. members], depth + 1);
    }

    private JmesNode ParseNameOrFunction()
    {
        var name = _token.Text!;
        Advance();
        return _token.Kind == SyntaxKind.OpeningParenthesis ? ParseFunction(name) : new MemberNode(name);
    }

    private FunctionNode ParseFunction(string name)
    {
        Advance();
        List<JmesNode> arguments = [];
        List<bool> areExpressions = [];
        var depth = 0;
        while (_token.Kind != SyntaxKind.ClosingParenthesis || arguments.Count > 0)
        {
            var isExpression = _token.Kind == SyntaxKind.Ampersand;
            if (isExpression)
            {
                Advance();
            }

            arguments.Add(ParseExpression(0));
            areExpressions.Add(isExpression);
            depth = Math.Max(depth, arguments[^1].Depth);
            if (_token.Kind != SyntaxKind.Comma)
            {
                break;
            }

            Advance();
        }

        if (_token.Kind != SyntaxKind.ClosingParenthesis)
        {
            throw Unexpected();
        }

        var function = _dividesTruly && name == JmesFunctions.TrueDivide.Name
            ? JmesFunctions.TrueDivide
            : JmesFunctions.Get(name);
        function.CheckCount(arguments.Count);
        Advance();
        return new FunctionNode(function, [.. arguments], [.. areExpressions], depth + 1);
    }
}
