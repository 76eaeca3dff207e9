namespace HealthData.Tool.Dicom;

/// <summary>The area of DICOM services.</summary>
internal static class DicomCommand
{
    public static Command Create(CliHost host)
    {
        var connection = new DicomConnection(host);
        var command = new Command("dicom", "Works with the Azure DICOM service or any other DICOMweb server.")
        {
            new StoreCommand(connection),
            SyncCommand.Create(connection),
            SearchCommand.Create(connection),
            new RetrieveCommand(connection),
            new MetadataCommand(connection),
            new RenderedCommand(connection),
            new DeleteCommand(connection),
            WorkitemsCommand.Create(connection),
            new UpdateCommand(connection),
            new ChangesCommand(connection),
            TagsCommand.Create(connection),
            new OperationsCommand(connection),
            new ExportCommand(connection),
        };
        connection.AddTo(command);
        return command;
    }
}
