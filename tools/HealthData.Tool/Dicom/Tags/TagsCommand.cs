namespace HealthData.Tool.Dicom;

/// <summary><c>tags</c>: extended query tags, by verb.</summary>
internal static class TagsCommand
{
    public static Command Create(DicomConnection connection) => new("tags", "Manages extended query tags.")
    {
        new ListTagsCommand(connection),
        new AddTagCommand(connection),
        new TagVerb(connection, "enable", "Allows searches by an extended query tag.", static (client, tag, token) =>
            client.UpdateExtendedQueryTagAsync(tag, QueryStatus.Enabled, token)),
        new TagVerb(connection, "disable", "Forbids searches by an extended query tag.", static (client, tag, token) =>
            client.UpdateExtendedQueryTagAsync(tag, QueryStatus.Disabled, token)),
        new DeleteTagCommand(connection),
        new TagErrorsCommand(connection),
    };
}
