namespace HealthData.Dicom;

/// <summary>One part of an answer, or the whole of a single-part one.</summary>
/// <param name="Content">The content.</param>
/// <param name="Type">The media type of the part, or what the answer says of its parts.</param>
/// <param name="Number">The place in the answer, from 1.</param>
/// <param name="TransferSyntaxUid">The transfer syntax as the part says, else the answer.</param>
/// <param name="Source">The part as it was read, which knows what is wrong with its length.</param>
internal readonly record struct RetrievedPart(
    Stream Content,
    MediaType? Type,
    int Number = 1,
    string? TransferSyntaxUid = null,
    MultipartPart? Source = null)
{
    /// <summary>Gets what is wrong with the whole part.</summary>
    public ItemProblem? Problem { get; init; }

    /// <summary>Gets the place as <see cref="ItemProblem.Location"/> says it.</summary>
    public string Location => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"part {Number}");

    /// <summary>Gets the address that the part has been given (RFC 9110 8.7).</summary>
    public string? ContentLocation => Source?.Headers["Content-Location"];

    /// <summary>Tells what is wrong with the multipart frame of the part, as far as is known.</summary>
    public ItemProblem? FrameProblem(string? location = null) => Source?.Fault switch
    {
        PartFault.MalformedHeader => new(
            ItemProblemCode.MalformedHeader, "The header of the part can't be read.", location ?? Location),
        PartFault.HeadersTooLong => new(
            ItemProblemCode.MalformedHeader, "The header of the part is longer than the limit.", location ?? Location),
        PartFault.TooShort => new(
            ItemProblemCode.WrongLength, "The part has fewer bytes than its Content-Length.", location ?? Location),
        PartFault.TooLong => new(
            ItemProblemCode.WrongLength, "The part has more bytes than its Content-Length.", location ?? Location),
        _ => null,
    };
}
