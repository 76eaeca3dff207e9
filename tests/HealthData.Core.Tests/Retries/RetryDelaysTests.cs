using Azure.Core;
using HealthData.Core.Tests.Services;

namespace HealthData.Core.Tests.Retries;

public sealed class RetryDelaysTests
{
    [Theory]
    [InlineData(1, 8, 12)]
    [InlineData(3, 32, 48)]
    [InlineData(5, 100, 100)]
    [InlineData(100_000, 100, 100)]
    [InlineData(int.MaxValue, 100, 100)]
    public void Waits_double_up_to_the_longest(int attempts, int least, int most) => Assert.InRange(
        Delays(TimeSpan.FromSeconds(10), RetryMode.Exponential).After(attempts),
        TimeSpan.FromSeconds(least),
        TimeSpan.FromSeconds(most));

    [Fact]
    public void Fixed_waits_stay_the_same() => Assert.Equal(
        TimeSpan.FromSeconds(10), Delays(TimeSpan.FromSeconds(10), RetryMode.Fixed).After(int.MaxValue));

    [Theory]
    [InlineData(1)]
    [InlineData(int.MaxValue)]
    public void No_wait_stays_none_however_often(int attempts) => Assert.Equal(
        TimeSpan.Zero, Delays(TimeSpan.Zero, RetryMode.Exponential).After(attempts));

    private static RetryDelays Delays(TimeSpan first, RetryMode mode)
    {
        var retry = new LabOptions().Retry;
        (retry.Delay, retry.MaxDelay, retry.Mode) = (first, TimeSpan.FromSeconds(100), mode);
        return new RetryDelays(retry, TimeProvider.System);
    }
}
