namespace HealthData.Tool.Dicom;

/// <summary>The argument that names an attribute.</summary>
internal static class TagArgument
{
    public static Argument<AttributeTag> Create() => new("ATTRIBUTE")
    {
        Description = "A keyword such as BodyPartExamined, or a tag such as 00180015.",
        CustomParser = result =>
        {
            if (TagText.TryParse(result.Tokens[0].Value, out var tag))
            {
                return tag;
            }

            result.AddError(TagText.Complaint("ATTRIBUTE", "an attribute", result.Tokens[0].Value));
            return default;
        },
    };
}
