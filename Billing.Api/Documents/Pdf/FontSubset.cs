using System.Runtime.InteropServices;
using HarfBuzzSharp;

namespace Billing.Api.Documents.Pdf;

/// <summary>Makes font files of a few glyphs. HarfBuzz has this; HarfBuzzSharp does not show it.</summary>
internal static class FontSubset
{
    private const string Library = "libHarfBuzzSharp";

    // hb_subset_flags_t: no hinting, and the glyphs keep their ids.
    private const uint Flags = 0x1 | 0x2;

    // hb_subset_sets_t
    private const int DropTableTag = 3;

    // What a PDF reader does not look at: glyphs are chosen and placed already.
    private static readonly string[] Dropped = ["GSUB", "GPOS", "GDEF", "cmap", "name", "post", "OS/2", "STAT", "DSIG", "hdmx", "VDMX", "kern"];

    /// <summary>A font file with these glyphs; of one with PostScript outlines, only these.</summary>
    public static byte[] Of(Typeface typeface, IEnumerable<uint> glyphs)
    {
        var input = hb_subset_input_create_or_fail();
        try
        {
            hb_subset_input_set_flags(input, Flags);
            var dropped = hb_subset_input_set(input, DropTableTag);
            foreach (var table in Dropped)
            {
                hb_set_add(dropped, Tag.Parse(table));
            }

            var kept = hb_subset_input_glyph_set(input);
            foreach (var glyph in glyphs)
            {
                hb_set_add(kept, glyph);
            }

            var face = hb_subset_or_fail(typeface.Face.Handle, input);
            var blob = typeface.IsCff ? hb_face_reference_table(face, Tag.Parse("CFF ")) : hb_face_reference_blob(face);
            var bytes = new byte[hb_blob_get_length(blob)];
            Marshal.Copy(hb_blob_get_data(blob, out _), bytes, 0, bytes.Length);
            hb_blob_destroy(blob);
            hb_face_destroy(face);
            return bytes;
        }
        finally
        {
            hb_subset_input_destroy(input);
        }
    }

#pragma warning disable SYSLIB1054, CA5392, IDE1006 // Nothing is marshalled; the names are the library's.
    [DllImport(Library)]
    private static extern nint hb_subset_input_create_or_fail();

    [DllImport(Library)]
    private static extern void hb_subset_input_destroy(nint input);

    [DllImport(Library)]
    private static extern void hb_subset_input_set_flags(nint input, uint flags);

    [DllImport(Library)]
    private static extern nint hb_subset_input_set(nint input, int which);

    [DllImport(Library)]
    private static extern nint hb_subset_input_glyph_set(nint input);

    [DllImport(Library)]
    private static extern void hb_set_add(nint set, uint value);

    [DllImport(Library)]
    private static extern nint hb_subset_or_fail(nint face, nint input);

    [DllImport(Library)]
    private static extern nint hb_face_reference_table(nint face, uint tag);

    [DllImport(Library)]
    private static extern nint hb_face_reference_blob(nint face);

    [DllImport(Library)]
    private static extern void hb_face_destroy(nint face);

    [DllImport(Library)]
    private static extern uint hb_blob_get_length(nint blob);

    [DllImport(Library)]
    private static extern nint hb_blob_get_data(nint blob, out uint length);

    [DllImport(Library)]
    private static extern void hb_blob_destroy(nint blob);
#pragma warning restore SYSLIB1054, CA5392, IDE1006
}
