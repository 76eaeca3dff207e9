using System.CommandLine;
using FhirTasks;
using Quickstart;

var paths = new Argument<string[]>("paths")
{
    Description = "Files and folders to load. The default is a sample file with 500 patients.",
    Arity = ArgumentArity.ZeroOrMore,
};
var folder = new Option<string>("--out")
{
    Description = "The folder for the exported files.",
    DefaultValueFactory = _ => "fhir-tasks-out",
};
var search = new Command("search", "Finds patients born before 1970, page by page, and what was measured.");
search.SetAction((_, token) => RunAsync(client => SearchTask.RunAsync(client, token), token));
var transaction = new Command("transaction", "Stores a patient and two measurements, all or nothing.");
transaction.SetAction((_, token) => RunAsync(client => TransactionTask.RunAsync(client, token), token));
var load = new Command("load", "Loads resources from files, in batches.") { paths };
load.SetAction((input, token) => RunAsync(
    client => LoadTask.RunAsync(client, input.GetValue(paths) ?? [], token), token));
var export = new Command("export", "Exports all patients, and saves the files.") { folder };
export.SetAction((input, token) => Guarded.RunAsync(async () =>
{
    await using var service = await Service.OpenAsync(token);
    return await ExportTask.RunAsync(service.Client, service.Credential, input.GetValue(folder)!, token);
}));
var root = new RootCommand(
    $"Calls the FHIR service in {Service.Variable}, or else one inside this process. Without a command, runs all "
        + "tasks, but only inside this process.")
{
    search, transaction, load, export,
};
root.SetAction((_, token) => Guarded.RunAsync(async () =>
{
    await using var service = await Service.StartAsync(token);
    return await SearchTask.RunAsync(service.Client, token)
        && await TransactionTask.RunAsync(service.Client, token)
        && await LoadTask.RunAsync(service.Client, [], token)
        && await ExportTask.RunAsync(service.Client, service.Credential, "fhir-tasks-out", token);
}));
return await root.Parse(args).InvokeAsync();

static Task<int> RunAsync(Func<FhirClient, Task<bool>> run, CancellationToken cancellationToken) =>
    Guarded.RunAsync(async () =>
    {
        await using var service = await Service.OpenAsync(cancellationToken);
        return await run(service.Client);
    });
