using MedTechWorker;

namespace HealthData.Samples.Tests;

public sealed class EntryTests : IDisposable
{
    private readonly StringWriter _output = new();
    private readonly StringWriter _error = new();

    [Fact]
    public async Task Without_settings_the_worker_says_what_to_set_and_ends_with_2()
    {
        Assert.Equal(2, await RunAsync());

        Assert.All(
            Sample.EventHubs.Keys,
            name => Assert.Contains($"Set {name}, ", _error.ToString(), StringComparison.Ordinal));
        Assert.Contains("-- load [messages]", _error.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("run")]
    [InlineData("load", "0")]
    [InlineData("load", "many")]
    [InlineData("load", "1", "2")]
    public async Task Arguments_that_are_not_known_end_with_2(params string[] arguments)
    {
        Assert.Equal(2, await RunAsync(arguments));
        Assert.StartsWith("Use no argument, or 'load'", _error.ToString(), StringComparison.Ordinal);
        Assert.Equal("", _output.ToString());
    }

    [Theory]
    [InlineData("1", "1 messages of 1 devices in ", "3 of 3 resources by ")]
    [InlineData("400", "400 messages of 100 devices in ", "300 of 300 resources by ")]
    public async Task Load_test_writes_all_messages_and_tells_their_number_a_second(
        string messages, string rate, string resources)
    {
        Assert.Equal(0, await RunAsync("load", messages));

        var lines = _output.ToString().Split(Environment.NewLine);
        Assert.StartsWith(rate, lines[0], StringComparison.Ordinal);
        Assert.EndsWith(" a second", lines[0], StringComparison.Ordinal);
        Assert.StartsWith(resources, lines[1], StringComparison.Ordinal);
        Assert.EndsWith(" requests, 0 dead letters", lines[1], StringComparison.Ordinal);
    }

    public void Dispose()
    {
        _output.Dispose();
        _error.Dispose();
    }

    private Task<int> RunAsync(params string[] arguments) => Entry.RunAsync(arguments, _ => null, _output, _error);
}
