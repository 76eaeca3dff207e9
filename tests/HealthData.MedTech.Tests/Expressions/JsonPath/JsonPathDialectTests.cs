namespace HealthData.MedTech.Tests.Expressions.JsonPath;

public sealed class JsonPathDialectTests
{
    [Theory]
    [InlineData("Body.x")]
    [InlineData("$.Body.x")]
    [InlineData("$['Body']['x']")]
    [InlineData("Body('x')")]
    [InlineData("$.Body.x   ")]
    public void A_leading_dollar_may_be_left_away(string path) =>
        Assert.Equal("1", PathRun.Select(path, """{"Body":{"x":1}}"""));

    [Theory]
    [InlineData("iothub-enqueued-time")]
    [InlineData("$.iothub-enqueued-time")]
    [InlineData("$..iothub-enqueued-time")]
    public void Names_behind_dots_may_have_hyphens(string path) =>
        Assert.Equal("1", PathRun.Select(path, """{"iothub-enqueued-time":1}"""));

    [Theory]
    [InlineData("$.a[0]", "0")]
    [InlineData("$.a[0,2]", "0 2")]
    [InlineData("$.a[2,0,7]", "2 0")]
    [InlineData("$.a[1:]", "1 2 3")]
    [InlineData("$.a[-1:]", "3")]
    [InlineData("$.a[:2]", "0 1")]
    [InlineData("$.a[::2]", "0 2")]
    [InlineData("$.a[::-1]", "3 2 1 0")]
    [InlineData("$.a[::-3]", "3 0")]
    [InlineData("$.a[9:0:-1]", "3 2 1")]
    [InlineData("$.a[*]", "0 1 2 3")]
    [InlineData("$.a[7]", "")]
    [InlineData("$.a[1:2:1:2]", "1")]
    [InlineData("$.a[1:2,3]", "2 3")]
    [InlineData("$.a[9,*]", "0 1 2 3")]
    public void Elements_are_asked_for_by_numbers_and_slices(string path, string expected) =>
        Assert.Equal(expected, PathRun.Select(path, """{"a":[0,1,2,3]}"""));

    [Theory]
    [InlineData("$.*", "{\"x\":1} [2,3] 4")]
    [InlineData("$[*]", "")]
    [InlineData("$.b.*", "")]
    [InlineData("$.b[*]", "2 3")]
    [InlineData("$..x", "1")]
    [InlineData("$..['x','c']", "1 4")]
    [InlineData("$['c','x','b']", "4 [2,3]")]
    [InlineData("$.b..*", "[2,3] 2 3")]
    [InlineData("$.b..[0]", "2")]
    public void A_star_behind_a_dot_is_for_objects_and_one_in_brackets_for_arrays(string path, string expected) =>
        Assert.Equal(expected, PathRun.Select(path, """{"a":{"x":1},"b":[2,3],"c":4}"""));

    [Theory]
    [InlineData("$..[?(@heartRate)]")]
    [InlineData("$..[?(@.heartRate)]")]
    [InlineData("$..[?(@['heartRate'])]")]
    [InlineData("$..[?(@.heartRate.v[0])]")]
    [InlineData("$..[?(@heartRate.v[?(@ == 1)])]")]
    public void The_dot_behind_the_at_sign_may_be_left_away(string path) =>
        Assert.Equal("""{"heartRate":{"v":[1]}}""", PathRun.Select(path, """{"Body":{"heartRate":{"v":[1]}}}"""));

    [Fact]
    public void A_filter_over_an_array_tests_its_elements() =>
        Assert.Equal("""{"x":1}""", PathRun.Select("$.a[?(@.x)]", """{"a":[{"x":1},{"y":2},3]}"""));

    [Fact]
    public void A_filter_over_an_object_tests_its_members_themselves_which_have_none() =>
        Assert.Equal(
            "", PathRun.Select("$.Body[?(@.heartRate)]", """{"Body":{"heartRate":1,"sub":{"heartRate":2}}}"""));

    [Fact]
    public void A_second_filter_goes_on_from_members_to_their_values() =>
        Assert.Equal("""{"x":2}""", PathRun.Select("$.Body[?(@)][?(@.x)]", """{"Body":{"x":1,"sub":{"x":2}}}"""));

    [Fact]
    public void A_scanning_filter_tests_the_root_and_all_within_it_from_outside_in() =>
        Assert.Equal(
            """{"x":1,"y":{"x":2,"z":[{"x":3}]}} {"x":2,"z":[{"x":3}]} {"x":3}""",
            PathRun.Select("$..[?(@x)]", """{"x":1,"y":{"x":2,"z":[{"x":3}]}}"""));

    [Theory]
    [InlineData("null")]
    [InlineData("false")]
    [InlineData("0")]
    [InlineData("\"\"")]
    public void Existence_does_not_depend_on_the_value(string value) =>
        Assert.Equal($"{{\"x\":{value}}}", PathRun.Select("$..[?(@.x)]", $"{{\"x\":{value}}}"));

    [Theory]
    [InlineData("@a && @b || @c", """{"a":1,"c":1}""", true)]
    [InlineData("@a && @b || @c", """{"c":1}""", false)]
    [InlineData("@a || @b && @c", """{"a":1}""", true)]
    [InlineData("@a || @b && @c", """{"b":1}""", false)]
    [InlineData("@a || @b && @c", """{"b":1,"c":1}""", true)]
    [InlineData("@a == 1 @b", """{"b":1}""", true)]
    public void And_and_or_take_in_all_that_follows(string filter, string element, bool holds) =>
        Assert.Equal(holds ? element : "", PathRun.Select($"$[?({filter})]", $"[{element}]"));

    [Theory]
    [InlineData("@ == 78", "78 78.0")]
    [InlineData("@ == '78'", "78t")]
    [InlineData("@ != 78", "78t true null a {}")]
    [InlineData("@ === 78", "78 78.0")]
    [InlineData("@ !== 78", "78t true null a")]
    [InlineData("@ == null", "null")]
    [InlineData("@ == true", "true")]
    public void Equality_does_not_convert_text_to_numbers(string filter, string expected)
    {
        var actual = PathRun.Select($"$[?({filter})]", """[78,78.0,"78",true,null,"a",{}]""");
        Assert.Equal(expected.Replace("78t", "78", StringComparison.Ordinal), actual);
    }

    [Theory]
    [InlineData("@ > 70", """[78,"78",71.5,7,null]""", "78 78 71.5")]
    [InlineData("@ < 70", """[78,"78",71.5,7,null]""", "7 null")]
    [InlineData("@ >= '71.5'", "[71.5,71.25]", "71.5")]
    [InlineData("@ > false", """["True"," false ",1]""", "True 1")]
    public void Order_converts_text_to_the_type_of_the_other_side(string filter, string document, string expected) =>
        Assert.Equal(expected, PathRun.Select($"$[?({filter})]", document));

    [Theory]
    [InlineData("@ =~ /^H.*o$/", "Hello")]
    [InlineData("@ =~ /^h.*O$/i", "Hello")]
    [InlineData("@ =~ /b$/m", "b\\nc")]
    [InlineData("@ =~ /b.c/s", "b\\nc")]
    [InlineData("@ =~ '/l{2}/'", "Hello")]
    [InlineData("@ =~ /(l)\\1/", "Hello")]
    public void Patterns_take_options_behind_the_second_slash(string filter, string expected) =>
        Assert.Equal(expected, PathRun.Select($"$[?({filter})]", """["Hello","b\nc",5,"2019-02-01T00:00:00Z"]"""));

    [Theory]
    [InlineData("@.d == '2019-02-01T22:46:01Z'", true)]
    [InlineData("@.d == '2019-02-01T22:46:01.0Z'", false)]
    [InlineData("@.d === '2019-02-01T22:46:01Z'", false)]
    [InlineData("'2019-02-01T22:46:01Z' == @.d", false)]
    [InlineData("@.d > '2019-02-01'", true)]
    [InlineData("@.d == @.e", true)]
    [InlineData("@.d =~ /2019/", false)]
    public void Strings_that_are_dates_compare_as_dates(string filter, bool holds)
    {
        const string Element = """{"d":"2019-02-01T22:46:01Z","e":"2019-02-01T22:46:01.000Z"}""";
        Assert.Equal(holds ? Element : "", PathRun.Select($"$[?({filter})]", $"[{Element}]"));
    }

    [Fact]
    public void A_dollar_in_a_filter_is_what_the_path_was_asked_of()
    {
        var index = PathRun.Read("""{"k":1,"sub":{"k":2,"a":[{"v":1},{"v":2}]}}""");
        var results = new TokenList();
        var sub = index.Find(0, "sub"u8);
        JsonPathExpression.Parse("a[?(@.v == $.k)].v").Select(index, sub, results, new EvaluationBudget(1000));
        Assert.Equal("2", System.Text.Encoding.UTF8.GetString(index.RawText(Assert.Single(results.Span.ToArray()))));
    }

    [Fact]
    public void Members_themselves_are_refused_behind_the_values_before_them()
    {
        var index = PathRun.Read("""{"Body":{"x":1}}""");
        var path = JsonPathExpression.Parse("$..[?($.Body)]");
        var (values, nodes) = (new TokenList(), new TokenList());

        var error = Assert.Throws<ExpressionException>(() => path.Select(index, 0, values, new EvaluationBudget(1000)));
        path.SelectNodes(index, 0, nodes, new EvaluationBudget(1000));

        Assert.Equal(ExpressionErrorKind.MemberSelected, error.Kind);
        Assert.Equal([0], values.Span.ToArray());
        Assert.Equal([0, PathNode.OfMember(1), 1, PathNode.OfMember(2), 2], nodes.Span.ToArray());
    }

    [Fact]
    public void Names_with_escapes_in_the_message_are_found() =>
        Assert.Equal("1", PathRun.Select("$.é", """{"\u00e9":1}"""));
}
