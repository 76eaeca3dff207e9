namespace HealthData.Testing;

/// <summary>
/// What a retrieve answer is to be: the media type, in one part or several, in which transfer syntax.
/// </summary>
internal readonly record struct ServedForm(string MediaType, bool IsSinglePart, string TransferSyntax)
{
    public bool IsOriginal => TransferSyntax == ServedSyntaxes.Original;
}
