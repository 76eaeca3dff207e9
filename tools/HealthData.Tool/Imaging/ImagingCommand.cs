namespace HealthData.Tool.Imaging;

/// <summary><c>healthdata imaging</c>.</summary>
internal static class ImagingCommand
{
    public static Command Create(CliHost host)
    {
        var connection = new ImagingConnection(host);
        var command = new Command("imaging", "Keeps ImagingStudy resources in the state of a DICOM service.")
        {
            new ShowCommand(connection),
            new SyncCommand(connection),
        };
        connection.AddTo(command);
        return command;
    }
}
