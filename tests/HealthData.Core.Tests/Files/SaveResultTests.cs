namespace HealthData.Core.Tests.Files;

public sealed class SaveResultTests
{
    [Theory]
    [InlineData(HealthDataErrorCode.ResponseTruncated, ItemProblemCode.Truncated)]
    [InlineData(HealthDataErrorCode.ResponseMalformed, ItemProblemCode.NotAskedFor)]
    [InlineData(HealthDataErrorCode.ResponseTruncated, ItemProblemCode.FileExists, ItemProblemCode.Truncated)]
    [InlineData(null, ItemProblemCode.FileExists)]
    [InlineData(null, ItemProblemCode.FileFailed, ItemProblemCode.FileExists)]
    [InlineData(null)]
    public void What_is_not_complete_has_the_code_of_its_cause(string? expected, params string[] codes)
    {
        var result = new SaveResult(
            [], [.. codes.Select(code => new ItemProblem(code, "It is bad."))], isPartial: codes.Length == 0, null);

        var exception = Assert.Throws<HealthDataRequestFailedException>(result.EnsureComplete);

        Assert.Equal(expected, exception.ErrorCode);
        Assert.Equal(codes, exception.Issues.Select(issue => issue.Code));
    }

    [Fact]
    public void The_issues_have_the_reasons_and_what_helps()
    {
        var result = new SaveResult(
            [],
            [
                new ItemProblem("One", "It is bad.", "part 1", "Retrieve it again."),
                new ItemProblem("Two", "It is worse.", "part 2"),
            ],
            isPartial: false,
            null);

        var issues = Assert.Throws<HealthDataRequestFailedException>(result.EnsureComplete).Issues;

        Assert.Equal(
            [("It is bad. Retrieve it again.", "part 1"), ("It is worse.", "part 2")],
            issues.Select(issue => (issue.Text!, issue.Location!)));
    }

    [Fact]
    public void What_is_complete_is_no_exception() => new SaveResult([], [], isPartial: false, null).EnsureComplete();
}
