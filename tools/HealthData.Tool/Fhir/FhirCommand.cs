namespace HealthData.Tool.Fhir;

/// <summary>The area of FHIR services.</summary>
internal static class FhirCommand
{
    public static Command Create(CliHost host)
    {
        var connection = new FhirConnection(host);
        var command = new Command("fhir", "Works with the Azure FHIR service or any other FHIR R4 server.")
        {
            new ReadCommand(connection),
            new SearchCommand(connection),
            new LoadCommand(connection),
            new DeleteCommand(connection),
            new ValidateCommand(connection),
            new ConvertCommand(connection),
            new ExportCommand(connection),
        };
        connection.AddTo(command);
        return command;
    }
}
