namespace HealthData.Contracts.Tests.Dicom;

/// <summary>Retrieving pictures of instances and frames.</summary>
internal static class RenderedContracts
{
    public static IReadOnlyList<ContractCall<DicomClients>> All { get; } =
    [
        new("rendered-instance", clients => InstanceAsync(clients)),
        new("rendered-instance-png", clients => InstanceAsync(clients, new() { Format = RenderedFormat.Png })),
        new("rendered-instance-quality", clients => InstanceAsync(clients, new() { Quality = 85 })),
        new("rendered-instance-original", clients => InstanceAsync(clients, new() { OriginalVersion = true })),
        new("rendered-frame", clients => FrameAsync(clients)),
        new("rendered-frame-png", clients => FrameAsync(clients, new() { Format = RenderedFormat.Png })),
        new("rendered-frame-quality", clients => FrameAsync(clients, new() { Quality = 85 })),
        new("rendered-frame-original", clients => FrameAsync(clients, new() { OriginalVersion = true })),
    ];

    private static async Task InstanceAsync(DicomClients clients, RenderOptions? options = null) =>
        await ReadAsync((await clients.Default.RetrieveRenderedInstanceAsync(
            Uids.Study, Uids.Series, Uids.Instance, options, DicomClients.Token)).Value, options);

    private static async Task FrameAsync(DicomClients clients, RenderOptions? options = null) =>
        await ReadAsync((await clients.Default.RetrieveRenderedFrameAsync(
            Uids.Study, Uids.Series, Uids.Instance, 2, options, DicomClients.Token)).Value, options);

    private static async Task ReadAsync(RenderedImage image, RenderOptions? options)
    {
        await using (image)
        {
            using var bytes = new MemoryStream();
            await image.Content.CopyToAsync(bytes, DicomClients.Token);
            Assert.Equal([0xFF, 0x00, 0xD8], bytes.ToArray());
            Assert.Equal(options?.Format == RenderedFormat.Png ? "image/png" : "image/jpeg", image.MediaType);
        }
    }
}
