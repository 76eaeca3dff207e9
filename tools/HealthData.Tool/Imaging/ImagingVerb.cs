namespace HealthData.Tool.Imaging;

/// <summary>A command that calls a DICOM service and a FHIR service.</summary>
internal abstract class ImagingVerb : Command
{
    protected ImagingVerb(ImagingConnection connection, string name, string description, params string[] examples)
        : base(name, Examples.AddTo(description, examples)) => SetAction((input, cancellationToken) =>
        {
            var isJson = input.GetValue(CommonOptions.Json);
            var output = new Output(connection.Host, isJson, input.GetValue(CommonOptions.Verbose));
            return Guard.RunAsync(
                output,
                () => RunAsync(connection.Open(input), input, output, cancellationToken),
                cancellationToken);
        });

    protected abstract Task<int> RunAsync(
        ImagingServices services, ParseResult input, Output output, CancellationToken cancellationToken);
}
