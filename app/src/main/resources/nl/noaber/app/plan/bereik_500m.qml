<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.22" styleCategories="Symbology">
  <renderer-v2 type="categorizedSymbol" attr="bereikt" enableorderby="0" forceraster="0" symbollevels="0">
    <categories>
      <category render="true" value="helemaal" symbol="0" label="helemaal"/>
      <category render="true" value="deels" symbol="1" label="deels"/>
      <category render="true" value="niet" symbol="2" label="niet"/>
      <category render="true" value="onbekend" symbol="3" label="onbekend"/>
    </categories>
    <symbols>
      <symbol alpha="0.75" type="fill" name="0">
        <layer class="SimpleFill" enabled="1" pass="0">
          <Option type="Map">
            <Option type="QString" name="color" value="31,120,120,255"/>
            <Option type="QString" name="outline_color" value="255,255,255,255"/>
            <Option type="QString" name="outline_width" value="0.1"/>
            <Option type="QString" name="style" value="solid"/>
          </Option>
        </layer>
      </symbol>
      <symbol alpha="0.75" type="fill" name="1">
        <layer class="SimpleFill" enabled="1" pass="0">
          <Option type="Map">
            <Option type="QString" name="color" value="150,200,195,255"/>
            <Option type="QString" name="outline_color" value="255,255,255,255"/>
            <Option type="QString" name="outline_width" value="0.1"/>
            <Option type="QString" name="style" value="solid"/>
          </Option>
        </layer>
      </symbol>
      <symbol alpha="0.75" type="fill" name="2">
        <layer class="SimpleFill" enabled="1" pass="0">
          <Option type="Map">
            <Option type="QString" name="color" value="217,119,6,255"/>
            <Option type="QString" name="outline_color" value="255,255,255,255"/>
            <Option type="QString" name="outline_width" value="0.1"/>
            <Option type="QString" name="style" value="f_diagonal"/>
          </Option>
        </layer>
      </symbol>
      <symbol alpha="0.75" type="fill" name="3">
        <layer class="SimpleFill" enabled="1" pass="0">
          <Option type="Map">
            <Option type="QString" name="color" value="190,190,190,255"/>
            <Option type="QString" name="outline_color" value="255,255,255,255"/>
            <Option type="QString" name="outline_width" value="0.1"/>
            <Option type="QString" name="style" value="dense6"/>
          </Option>
        </layer>
      </symbol>
    </symbols>
  </renderer-v2>
</qgis>
