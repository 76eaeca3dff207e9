namespace HealthData.Tool.Dicom;

/// <summary>A command that calls a DICOM service.</summary>
internal abstract class DicomVerb : Command
{
    protected DicomVerb(DicomConnection connection, string name, string description, params string[] examples)
        : base(name, Examples.AddTo(description, examples)) => SetAction((input, cancellationToken) =>
        {
            var isJson = input.GetValue(CommonOptions.Json);
            var output = new Output(connection.Host, isJson, input.GetValue(CommonOptions.Verbose));
            return Guard.RunAsync(
                output,
                () => RunAsync(connection.CreateClient(input), input, output, cancellationToken),
                cancellationToken);
        });

    protected abstract Task<int> RunAsync(
        DicomWebClient client, ParseResult input, Output output, CancellationToken cancellationToken);
}
