namespace HealthData.MedTech;

/// <content>What stands in the parentheses of a filter.</content>
internal sealed partial class JsonPathParser
{
    private const string OpenFilter = "A filter is open at the end. Close it with )].";

    private static readonly (string Text, FilterOperator Operator)[] Operators =
    [
        ("===", FilterOperator.StrictEqual),
        ("==", FilterOperator.Equal),
        ("=~", FilterOperator.Pattern),
        ("!==", FilterOperator.StrictNotEqual),
        ("!=", FilterOperator.NotEqual),
        ("<>", FilterOperator.NotEqual),
        ("<=", FilterOperator.LessThanOrEqual),
        ("<", FilterOperator.LessThan),
        (">=", FilterOperator.GreaterThanOrEqual),
        (">", FilterOperator.GreaterThan),
    ];

    /// <returns>The filter, with its closing parenthesis to be read.</returns>
    private PathFilter ReadFilter()
    {
        var terms = new List<FilterTerm>();
        while (_at < text.Length)
        {
            var left = ReadOperand();
            var @operator = FilterOperator.Exists;
            FilterOperand? right = null;
            if (text[_at] is not (')' or '|' or '&'))
            {
                @operator = ReadOperator();
                right = ReadOperand();
            }

            if (text[_at] == ')')
            {
                terms.Add(new FilterTerm(@operator, left, right, FilterJoin.None));
                return new PathFilter([.. terms]);
            }

            // A comparison with neither && nor || behind it is dropped; one with both is there twice.
            if (text[_at] == '&')
            {
                SkipJoin("&&");
                terms.Add(new FilterTerm(@operator, left, right, FilterJoin.And));
                Peek(OpenFilter);
            }

            if (text[_at] == '|')
            {
                SkipJoin("||");
                terms.Add(new FilterTerm(@operator, left, right, FilterJoin.Or));
            }
        }

        throw Error(OpenFilter, text.Length);
    }

    private void SkipJoin(string join)
    {
        if (!Skip(join))
        {
            throw Error($"The character {Shown(_at)} stands alone. Write {join}.", _at);
        }
    }

    private FilterOperator ReadOperator()
    {
        if (_at + 1 < text.Length)
        {
            foreach (var (symbol, @operator) in Operators)
            {
                if (Skip(symbol))
                {
                    return @operator;
                }
            }
        }

        throw Error(
            $"The character {Shown(_at)} is no operator. Write ==, !=, <, <=, >, >=, ===, !== or =~, && or ||.", _at);
    }

    /// <returns>The operand; a character behind it is there to be read.</returns>
    private FilterOperand ReadOperand()
    {
        SkipSpaces();
        var position = _at;
        var first = Peek(OpenFilter);
        FilterOperand operand;
        if (first is '$' or '@')
        {
            var steps = new List<PathStep>();
            _at++;
            if (ReadSteps(steps, _at, inFilter: true))
            {
                throw Error(OpenFilter, text.Length);
            }

            operand = new FilterOperand(new NodePath([.. steps], startsAtRoot: first == '$'), position);
        }
        else
        {
            operand = new FilterOperand(ReadConstant(first), position);
        }

        SkipSpaces();
        Peek(OpenFilter);
        return operand;
    }
}
