namespace HealthData.Benchmarks.Orthanc;

/// <summary>The npm client <c>dicomweb-client</c> in Node.js, with files in memory.</summary>
internal sealed class NodeClient : IRival
{
    private const string Script = """
        const fs = require('fs');
        globalThis.XMLHttpRequest = require('xhr2');
        const { api } = require('dicomweb-client');
        const [endpoint, study, ...paths] = process.argv.slice(1);
        const client = new api.DICOMwebClient({ url: endpoint, singlepart: '' });
        const datasets = paths.map(path => new Uint8Array(fs.readFileSync(path)).buffer);
        const verbs = {
          store: () => client.storeInstances({ datasets }),
          retrieve: () => client.retrieveStudy({ studyInstanceUID: study }),
        };
        require('readline').createInterface({ input: process.stdin }).on('line', async verb => {
          const started = process.hrtime.bigint();
          const result = await verbs[verb]();
          const seconds = Number(process.hrtime.bigint() - started) / 1e9;
          console.log(verb === 'store' || result.length === paths.length ? seconds : 'lost');
        });
        """;

    private readonly Process _process;

    private NodeClient(Process process) => _process = process;

    /// <summary>Gets why there is none; null where there is one.</summary>
    public static string? Missing => Modules is null
        ? "npm install --prefix artifacts/npm dicomweb-client@0.11.3 xhr2@0.2.1 was not run"
        : null;

    private static string? Modules
    {
        get
        {
            for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            {
                var modules = Path.Combine(folder.FullName, "artifacts", "npm", "node_modules");
                if (Directory.Exists(Path.Combine(modules, "dicomweb-client")))
                {
                    return modules;
                }
            }

            return null;
        }
    }

    public static NodeClient Start(Uri endpoint, StudyFiles study)
    {
        var start = new ProcessStartInfo("node", ["-e", Script, endpoint.ToString(), StudyFiles.Study, .. study.Paths])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        start.Environment["NODE_PATH"] = Modules;
        return new NodeClient(Process.Start(start)!);
    }

    public Task<double> StoreAsync() => AskAsync("store");

    public Task<double> RetrieveAsync() => AskAsync("retrieve");

    public async ValueTask DisposeAsync()
    {
        _process.StandardInput.Close();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private async Task<double> AskAsync(string verb)
    {
        await _process.StandardInput.WriteLineAsync(verb);
        await _process.StandardInput.FlushAsync();
        var seconds = await _process.StandardOutput.ReadLineAsync();
        return double.Parse(seconds ?? "the client ended", CultureInfo.InvariantCulture);
    }
}
