namespace HealthData.Tool.Tests.Dicom;

public sealed class DateRangeTextTests
{
    private static readonly DateOnly First = new(2026, 1, 1);
    private static readonly DateOnly Last = new(2026, 1, 31);

    public static TheoryData<string, DateOnly?, DateOnly?> Ranges => new()
    {
        { "2026-01-01", First, First },
        { "20260101", First, First },
        { "2026-01-01..2026-01-31", First, Last },
        { "20260101..20260131", First, Last },
        { "20260101-20260131", First, Last },
        { "2026-01-01..", First, null },
        { "..2026-01-31", null, Last },
        { "20260101-", First, null },
        { "-20260131", null, Last },
    };

    [Theory, MemberData(nameof(Ranges))]
    public void Range_is_read(string text, DateOnly? from, DateOnly? to)
    {
        Assert.True(DateRangeText.TryParse(text, out var range));
        Assert.Equal((from, to), (range.From, range.To));
    }

    [Theory]
    [InlineData("")]
    [InlineData("..")]
    [InlineData("-")]
    [InlineData("2026")]
    [InlineData("2026-02-30")]
    [InlineData("2026-01-01..2026-01-02..2026-01-03")]
    [InlineData("yesterday")]
    public void What_is_no_range_is_refused(string text) => Assert.False(DateRangeText.TryParse(text, out _));
}
