using FsCheck;
using FsCheck.Fluent;

namespace HealthData.MedTech.Tests.Expressions.JsonPath;

public sealed class FilterAnchorsTests
{
    [Theory]
    [InlineData("$", "")]
    [InlineData("$.a", "a")]
    [InlineData("a['b c'].d", "a,b c,d")]
    public void A_path_of_members_tells_their_names(string path, string names)
    {
        Assert.True(JsonPathExpression.Parse(path).TryGetMemberPath(out var found));
        Assert.Equal(names, string.Join(',', found));
    }

    [Theory]
    [InlineData("$.a[0]")]
    [InlineData("$.*")]
    [InlineData("$..a")]
    [InlineData("$['a','b']")]
    public void Other_paths_are_no_paths_of_members(string path) =>
        Assert.False(JsonPathExpression.Parse(path).TryGetMemberPath(out _));

    [Theory]
    [InlineData("@a", "a", true)]
    [InlineData("@['a','b']", "a,b", true)]
    [InlineData("@a || @b", "a,b", true)]
    [InlineData("@a.b", "a", false)]
    [InlineData("@a == 'v'", "a", false)]
    [InlineData("@a && @b", "a", false)]
    [InlineData("@a || @b && @c || @d", "a,b", false)]
    [InlineData("$.x && @a", "a", false)]
    [InlineData("@a..b[?(@x)]", "a", false)]
    public void A_scanning_filter_tells_what_an_object_must_have(string filter, string names, bool suffices)
    {
        Assert.True(JsonPathExpression.Parse($"$..[?({filter})]").TryGetAnchors(out var anchors));
        Assert.Equal(names, string.Join(',', anchors.Names));
        Assert.Equal(suffices, anchors.Suffices);
    }

    [Theory]
    [InlineData("$..[?($.a)]")]
    [InlineData("$..[?(@a || $.b)]")]
    [InlineData("$..[?(@)]")]
    [InlineData("$..[?(@..a)]")]
    [InlineData("$..[?(@.*)]")]
    [InlineData("$..[?(@.a[::0])]")]
    [InlineData("$..[?($.a[-1] && @.b)]")]
    [InlineData("$[?(@a)]")]
    [InlineData("$..[?(@a)].b")]
    public void Other_filters_tell_nothing(string path) =>
        Assert.False(JsonPathExpression.Parse(path).TryGetAnchors(out _));

    [Fact]
    public void Only_objects_with_an_anchor_match_and_all_of_them_where_it_suffices()
    {
        var found = 0;
        Check.One(
            Config.QuickThrowOnFailure.WithQuietOnSuccess(true).WithMaxTest(5_000).WithReplay(11, 3),
            Prop.ForAll(PathGenerator.ScanningFilters, item =>
            {
                JsonPathExpression expression;
                try
                {
                    expression = JsonPathExpression.Parse(item.Path);
                }
                catch (ExpressionException)
                {
                    return;
                }

                if (expression.TryGetAnchors(out var anchors))
                {
                    found++;
                    CheckAll(anchors, PathRun.Read(item.Document));
                }
            }));
        Assert.True(found > 1_000, $"{found} filters had anchors");
    }

    private static void CheckAll(FilterAnchors anchors, TokenIndex index)
    {
        for (var token = 0; token < index.Count; token++)
        {
            var hasAnchor = index.Tokens[token].Kind == TokenKind.Object
                && anchors.Names.Any(name => index.Find(token, System.Text.Encoding.UTF8.GetBytes(name)) >= 0);
            var budget = new EvaluationBudget(1_000_000);
            if (!hasAnchor)
            {
                Assert.False(anchors.Filter.Matches(index, token, 0, budget));
                Assert.False(token > 0 && anchors.Filter.Matches(index, PathNode.OfMember(token), 0, budget));
            }
            else if (anchors.Suffices)
            {
                Assert.True(anchors.Filter.Matches(index, token, 0, budget));
            }
        }
    }
}
