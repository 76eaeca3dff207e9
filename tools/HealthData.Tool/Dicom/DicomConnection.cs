namespace HealthData.Tool.Dicom;

/// <summary>The options that say which DICOM service to call, and as whom.</summary>
internal sealed class DicomConnection(CliHost host, string option = "--endpoint") : ServiceConnection<DicomWebClient>(
    host,
    "HEALTHDATA_DICOM_ENDPOINT",
    "https://{workspace}-{service}.dicom.azurehealthcareapis.com/v2 or http://localhost:8042/dicom-web",
    option)
{
    private readonly Option<string?> _partition = new("--partition")
    {
        Description = "The data partition, if the service has data partitions.",
        HelpName = "NAME",
        Recursive = true,
    };

    public override void AddTo(Command command)
    {
        base.AddTo(command);
        command.Add(_partition);
    }

    public override DicomWebClient CreateClient(ParseResult input) => CreateClient(input, input.GetValue(_partition));

    public DicomWebClient CreateClient(ParseResult input, string? partition)
    {
        var options = new DicomWebClientOptions { Partition = partition };
        var (endpoint, credential) = Configure(input, options);
        return credential is null
            ? new DicomWebClient(endpoint, options)
            : new DicomWebClient(endpoint, credential, options);
    }
}
