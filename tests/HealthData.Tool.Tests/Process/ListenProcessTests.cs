namespace HealthData.Tool.Tests.Process;

public sealed class ListenProcessTests
{
    [Theory]
    [InlineData("-INT")]
    [InlineData("-TERM")]
    public async Task Signal_ends_the_listener_after_it_printed_what_came(string signal)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There are no signals there.");
        using var process = CliProcess.Start("events", "listen", "--port", "0", "--json");
        var told = await process.StandardError.ReadLineAsync(TestContext.Current.CancellationToken);
        using var sender = CliProcess.Start("events", "send", told!.Split(' ')[2].TrimEnd('.'));
        Assert.Equal(0, (await sender.FinishAsync()).Code);

        using var kill = System.Diagnostics.Process.Start("kill", [signal, $"{process.Id}"]);
        var result = await process.FinishAsync();

        Assert.Equal((0, ""), (result.Code, result.Error));
        Assert.Equal("Microsoft.HealthcareApis.FhirResourceCreated", Assert.Single(result.Objects).Text("type"));
    }
}
