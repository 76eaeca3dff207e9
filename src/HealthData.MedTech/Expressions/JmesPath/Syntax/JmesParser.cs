namespace HealthData.MedTech;

/// <summary>
/// Reads an expression by the grammar of the reference. It is that of the specification, but each comparison operator
/// binds at a level of its own, a list of expressions may follow a projection that starts an expression without the
/// dot, and parentheses do not end a projection.
/// </summary>
internal ref partial struct JmesParser
{
    /// <summary>How deep an expression may be nested.</summary>
    public const int MaxDepth = 200;

    /// <summary>How many parts may be linked by dots and brackets.</summary>
    public const int MaxSteps = 1000;

    private const int PipeLevel = 1;
    private const int OrLevel = 2;
    private const int AndLevel = 3;
    private const int NotLevel = 10;

    private readonly string _text;
    private JmesLexer _lexer;
    private SyntaxToken _token;
    private int _depth;
    private bool _dividesTruly;
    private bool _hasZeroStep;

    private JmesParser(string text)
    {
        _text = text;
        _lexer = new JmesLexer(text);
        _token = _lexer.Next();
    }

    /// <exception cref="ExpressionException">The text is no expression.</exception>
    public static JmesNode Parse(string text, bool dividesTruly)
    {
        var parser = new JmesParser(text) { _dividesTruly = dividesTruly };
        var node = parser.ParseExpression(0);
        if (parser._token.Kind != SyntaxKind.End)
        {
            throw parser.Unexpected();
        }

        return parser._hasZeroStep
            ? throw new ExpressionException(
                ExpressionErrorKind.InvalidValue,
                "Error: invalid-value, a slice projection step cannot be 0.")
            : node;
    }

    private static int LevelOf(SyntaxKind kind) => kind switch
    {
        SyntaxKind.Pipe => PipeLevel,
        SyntaxKind.Or => OrLevel,
        SyntaxKind.And => AndLevel,
        SyntaxKind.Equal => 4,
        SyntaxKind.Greater => 5,
        SyntaxKind.GreaterOrEqual => 6,
        SyntaxKind.Less => 7,
        SyntaxKind.LessOrEqual => 8,
        SyntaxKind.NotEqual => 9,
        _ => 0,
    };

    /// <summary>Reads operands and the operators between them that bind tighter than a level.</summary>
    private JmesNode ParseExpression(int level)
    {
        if (++_depth > MaxDepth)
        {
            throw TooDeep();
        }

        var left = ParseChain();
        while (LevelOf(_token.Kind) is var next && next > level)
        {
            left = next <= AndLevel ? ParseRun(left, next) : ParseComparison(left, next);
            if (left.Depth > MaxDepth)
            {
                throw TooDeep();
            }
        }

        _depth--;
        return left;
    }

    // Operands of the same operator stand side by side, so that long runs are not deep.
    private JmesNode ParseRun(JmesNode first, int level)
    {
        var kind = _token.Kind;
        List<JmesNode> parts = [first];
        var depth = first.Depth;
        while (_token.Kind == kind)
        {
            Advance();
            parts.Add(ParseExpression(level));
            depth = Math.Max(depth, parts[^1].Depth);
        }

        return kind switch
        {
            SyntaxKind.Pipe => new PipeNode([.. parts], depth + 1),
            SyntaxKind.Or => new OrNode([.. parts], depth + 1),
            _ => new AndNode([.. parts], depth + 1),
        };
    }

    private ComparisonNode ParseComparison(JmesNode left, int level)
    {
        var comparison = _token.Kind switch
        {
            SyntaxKind.Equal => ComparisonOperator.Equal,
            SyntaxKind.NotEqual => ComparisonOperator.NotEqual,
            SyntaxKind.Less => ComparisonOperator.Less,
            SyntaxKind.LessOrEqual => ComparisonOperator.LessOrEqual,
            SyntaxKind.Greater => ComparisonOperator.Greater,
            _ => ComparisonOperator.GreaterOrEqual,
        };
        Advance();
        return new ComparisonNode(comparison, left, ParseExpression(level));
    }

    private JmesNode ParseChain()
    {
        var first = ParseOperand();
        List<JmesNode>? steps = null;
        while (ParseStep(steps is null ? first : null) is { } step)
        {
            steps ??= [];
            steps.Add(step);
            if (steps.Count > MaxSteps)
            {
                throw SyntaxErrors.Make("The expression links too many parts.", _token.Start);
            }
        }

        if (steps is null)
        {
            return first;
        }

        var depth = first.Depth;
        foreach (var step in steps)
        {
            depth = Math.Max(depth, step.Depth);
        }

        return new ChainNode(first, [.. steps], depth + 1);
    }

    /// <param name="first">What starts the expression, where this would be the first step.</param>
    private JmesNode? ParseStep(JmesNode? first)
    {
        switch (_token.Kind)
        {
            case SyntaxKind.Dot:
                Advance();
                return ParseSubExpression();
            case SyntaxKind.Filter:
                return ParseFilter();
            case SyntaxKind.Flatten:
                Advance();
                return new FlattenNode();
            case SyntaxKind.OpeningBracket:
                return first is ProjectionNode && !IsBracketSpecifier()
                    ? ParseSubExpression()
                    : ParseBracketSpecifier();
            default:
                return null;
        }
    }

    private JmesNode ParseSubExpression()
    {
        switch (_token.Kind)
        {
            case SyntaxKind.Name:
                return ParseNameOrFunction();
            case SyntaxKind.QuotedName:
                return ParseQuotedName();
            case SyntaxKind.OpeningBrace:
                return ParseSelectObject();
            case SyntaxKind.OpeningBracket:
                Advance();
                return ParseSelectList();
            case SyntaxKind.Star:
                Advance();
                return new MembersNode();
            default:
                throw Unexpected();
        }
    }

    private JmesNode ParseOperand()
    {
        var token = _token;
        switch (token.Kind)
        {
            case SyntaxKind.Filter:
                return ParseFilter();
            case SyntaxKind.OpeningBracket when IsBracketSpecifier():
                return ParseBracketSpecifier();
            case SyntaxKind.Flatten:
                Advance();
                return new FlattenNode();
            case SyntaxKind.Literal:
                Advance();
                return token.Literal!;
            case SyntaxKind.RawText:
                Advance();
                var text = JmesValue.Of(token.Text!);
                return new LiteralNode(text, text);
            case SyntaxKind.Current:
                Advance();
                return new CurrentNode();
            case SyntaxKind.Not:
                Advance();
                return new NotNode(ParseExpression(NotLevel));
            case SyntaxKind.OpeningParenthesis:
                Advance();
                var inner = ParseExpression(0);
                Expect(SyntaxKind.ClosingParenthesis);
                return inner;
            default:
                return ParseSubExpression();
        }
    }

    private FilterNode ParseFilter()
    {
        Advance();
        var condition = ParseExpression(0);
        Expect(SyntaxKind.ClosingBracket);
        return new FilterNode(condition);
    }

    private MemberNode ParseQuotedName()
    {
        var name = _token.Text!;
        Advance();
        return new MemberNode(name);
    }

    private void Advance() => _token = _lexer.Next();

    private void Expect(SyntaxKind kind)
    {
        if (_token.Kind != kind)
        {
            throw Unexpected();
        }

        Advance();
    }

    private readonly ExpressionException Unexpected() => SyntaxErrors.Near(_text, _token.Start, _token.Length);

    private readonly ExpressionException TooDeep() =>
        SyntaxErrors.Make("The expression is nested too deeply.", _token.Start);
}
