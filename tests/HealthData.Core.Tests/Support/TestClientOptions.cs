namespace HealthData.Core.Tests.Support;

internal sealed class TestClientOptions : HealthDataClientOptions
{
    public TestClientOptions()
    {
        Retry.Delay = TimeSpan.FromMilliseconds(1);
        Retry.MaxDelay = TimeSpan.FromSeconds(60);
        Retry.Mode = RetryMode.Fixed;
    }

    public static TestClientOptions For(HttpPipelineTransport transport, TimeProvider? time = null)
    {
        var options = new TestClientOptions { Transport = transport };
        options.TimeProvider = time ?? options.TimeProvider;
        return options;
    }
}
