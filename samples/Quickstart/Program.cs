using System.CommandLine;
using Quickstart;

AnsiConsole.Profile.Capabilities.Ansi &= !Console.IsOutputRedirected;
var endpoint = new Option<Uri?>("--endpoint")
{
    Description = "A DICOMweb service, such as https://{workspace}-{service}.dicom.azurehealthcareapis.com/v2.",
    CustomParser = result =>
    {
        if (Uri.TryCreate(result.Tokens[0].Value, UriKind.Absolute, out var address))
        {
            return address;
        }

        result.AddError("--endpoint must be an absolute address.");
        return null;
    },
};
var output = new Option<DirectoryInfo>("--out")
{
    Description = "The folder for the rendered image.",
    DefaultValueFactory = _ => new DirectoryInfo("quickstart-out"),
};
var paths = new Argument<string[]>("paths")
{
    Description = "DICOM files and folders to store. Requires --endpoint. Without both, a phantom is used.",
    Arity = ArgumentArity.ZeroOrMore,
};
var command = new RootCommand(
    "Stores DICOM images, finds them, streams them back, compares them, and renders one. Without --endpoint, also "
        + "creates, reads, loads, and finds FHIR resources, and gets an event for each of them.")
{
    endpoint, output, paths,
};
command.Validators.Add(result =>
{
    if (result.GetResult(endpoint) is null != result.GetResult(paths) is null or { Tokens.Count: 0 })
    {
        result.AddError("Specify --endpoint and at least one path, or neither.");
    }
});
command.SetAction((result, cancellationToken) => Guarded.RunAsync(
    () => result.GetValue(endpoint) is { } address
        ? RealService.RunAsync(address, result.GetValue(paths)!, result.GetValue(output)!, cancellationToken)
        : FakeService.RunAsync(result.GetValue(output)!, cancellationToken)));
return await command.Parse(args).InvokeAsync();
