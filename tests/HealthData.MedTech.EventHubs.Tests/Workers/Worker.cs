namespace HealthData.MedTech.EventHubs.Tests.Workers;

/// <summary>A worker in a process of its own, and what it tells.</summary>
internal sealed class Worker : IDisposable
{
    private readonly RoleProcess _process;
    private readonly Action<Worker, string> _told;

    /// <summary>Starts a worker.</summary>
    /// <param name="name">The name, which no other has.</param>
    /// <param name="process">Its process.</param>
    /// <param name="told">What is called with each line that it writes.</param>
    public Worker(string name, RoleProcess process, Action<Worker, string> told)
    {
        Name = name;
        _process = process;
        _told = told;
        Ended = ReadAsync();
    }

    public string Name { get; }

    /// <summary>Gets what ends with the process, and gives its last line.</summary>
    public Task<string> Ended { get; }

    public Task PauseAsync() => _process.PauseAsync();

    public Task ResumeAsync() => _process.ResumeAsync();

    public Task KillAsync() => _process.KillAsync();

    /// <summary>Stops the worker in order.</summary>
    public async Task StopAsync()
    {
        _process.Input.Close();
        Assert.Equal("stopped in order", await Ended);
    }

    public void Dispose() => _process.Dispose();

    private async Task<string> ReadAsync()
    {
        var last = string.Empty;
        while (await _process.Output.ReadLineAsync(MedTechLab.Token) is { } line)
        {
            last = line;
            _told(this, line);
        }

        return last;
    }
}
